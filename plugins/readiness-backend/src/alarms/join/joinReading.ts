import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmReading } from 'backstage-plugin-readiness-node';
import { WholeScan } from '../../stores/AlarmStore';
import { Alarm, AlarmFields } from './Alarm';
import { History, isCredible, see, tell } from './history';
import { scansOf } from './scansOf';
import { gapsOf } from './withGaps';

/**
 * The alarm after a scan read it.
 *
 * @param before - undefined for one that nobody has heard of
 */
export function joinReading(
  before: Alarm | undefined,
  reading: AlarmReading,
  { readAt, scans }: { readAt: Instant; scans: readonly WholeScan[] },
): Alarm {
  const { id, state, since, ...fields } = reading;
  const had = before ? scansOf(before, scans) : [];
  const isBack = before?.goneAt !== undefined || !before?.scannedSince;
  const known: Alarm = before ?? {
    id,
    fields,
    pushed: {},
    firstSeenAt: readAt,
    history: [],
  };
  const joined = joinFields(known, fields, readAt);
  // It is there, so neither gone nor over.
  return {
    id,
    firstSeenAt: known.firstSeenAt < readAt ? known.firstSeenAt : readAt,
    scannedSince: isBack ? readAt : known.scannedSince,
    scannedAt: readAt,
    history: joinState(known.history, { readAt, state, since }, had),
    ...joined,
    ...gapsOf(joined.fields, known, readAt),
  };
}

function joinState(
  history: History,
  reading: Pick<AlarmReading, 'state' | 'since'> & { readAt: Instant },
  scans: readonly WholeScan[],
): History {
  const { state, since, readAt } = reading;
  if (since !== undefined && since <= readAt) {
    const point = { at: since, state };
    if (isCredible(history, point, scans)) {
      const before =
        state === 'disabled' ? offSince(history, reading) : history;
      return see(tell(before, point, scans), { at: readAt, state });
    }
  }
  return see(history, { at: readAt, state });
}

/**
 * What was told of an alarm while it was switched off is what it would have said: sources may go on
 * telling of states that nobody hears of.
 */
function offSince(
  history: History,
  { since, readAt }: { since?: Instant; readAt: Instant },
): History {
  return history.filter(
    ({ at, state }) =>
      state === 'disabled' || at > readAt || (since && at <= since),
  );
}

/** A scan knows all of an alarm, save what was pushed after it looked. */
function joinFields(
  { fields: before, pushed }: Alarm,
  fields: AlarmFields,
  readAt: Instant,
): Pick<Alarm, 'fields' | 'pushed'> {
  const newer = Object.entries(pushed).filter(([, at]) => at > readAt);
  if (newer.length === 0) return { fields, pushed: {} };
  const names = newer.map(([name]) => name as keyof AlarmFields);
  return {
    fields: {
      ...fields,
      ...Object.fromEntries(names.map(name => [name, before[name]])),
    },
    pushed: Object.fromEntries(newer),
  };
}
