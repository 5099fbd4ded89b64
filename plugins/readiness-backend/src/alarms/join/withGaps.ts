import { Instant } from 'backstage-plugin-readiness-common';
import { Alarm, AlarmFields } from './Alarm';

/** Since when something is amiss with an alarm. */
type Gaps = Pick<
  Alarm,
  | 'unroutedSince'
  | 'withoutRunbookSince'
  | 'withoutCauseSince'
  | 'silencedSince'
>;

/** Notes since when an alarm reaches nobody, is without what helps whoever hears it, and is asked to be quiet. */
export function withGaps(
  {
    unroutedSince,
    withoutRunbookSince,
    withoutCauseSince,
    silencedSince,
    ...alarm
  }: Alarm,
  at: Instant,
): Alarm {
  const before = {
    unroutedSince,
    withoutRunbookSince,
    withoutCauseSince,
    silencedSince,
  };
  return { ...alarm, ...gapsOf(alarm.fields, before, at) };
}

/** @param before - of the alarm as it was */
export function gapsOf(
  { routedTo, runbook, dashboard, logs, silenced }: AlarmFields,
  before: Gaps,
  at: Instant,
): Gaps {
  const isBare = !(runbook && dashboard && logs);
  return {
    ...(routedTo?.length === 0 && {
      unroutedSince: before.unroutedSince ?? at,
    }),
    ...(silenced && { silencedSince: before.silencedSince ?? at }),
    ...(!runbook && { withoutRunbookSince: before.withoutRunbookSince ?? at }),
    ...(isBare && { withoutCauseSince: before.withoutCauseSince ?? at }),
  };
}
