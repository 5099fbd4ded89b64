import { AlarmSourceView } from 'backstage-plugin-readiness-common';
import { outageOfSource, SCANNED_FOR } from '../../alarms/outageOf';
import { AlarmSourceRecord } from '../../alarms/records';

/** A source as people see it. */
export function toAlarmSourceView(
  source: AlarmSourceRecord,
  now: number,
): AlarmSourceView {
  const { id, title, kind, asOf, failing, selectors } = source;
  const state = alarmSourceStateOf(source, now);
  const message =
    failing?.message ??
    (state === 'failing' ? outageOfSource(source, now) : undefined);
  return {
    id,
    title,
    kind,
    state,
    ...(asOf && { asOf }),
    ...(failing && { failingSince: failing.since }),
    ...(message && { message }),
    selectors: [...selectors],
  };
}

/** One that is to be scanned fails, too, when no scan of it ends. */
export function alarmSourceStateOf(
  { kind, asOf, failing }: Omit<AlarmSourceRecord, 'selectors'>,
  now: number,
): AlarmSourceView['state'] {
  if (failing) return 'failing';
  if (!asOf) return 'never';
  if (now - Date.parse(asOf) <= SCANNED_FOR) return 'answering';
  return kind === 'push' ? 'silent' : 'failing';
}
