import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmEvent } from 'backstage-plugin-readiness-node';
import { WholeScan } from '../../stores/AlarmStore';
import { Alarm, AlarmFields } from './Alarm';
import { tell } from './history';
import { scansOf } from './scansOf';
import { withGaps } from './withGaps';

/**
 * The alarm after somebody pushed a change of it. One that is older than what is known only enters the
 * history.
 */
export function joinEvent(
  before: Alarm | undefined,
  { at, alarm }: AlarmEvent,
  { scans }: { scans: readonly WholeScan[] },
): Alarm {
  const { id, state, since: _since, ...fields } = alarm;
  const known: Alarm = before ?? {
    id,
    fields: { ...fields, title: fields.title || id },
    pushed: {},
    firstSeenAt: at,
    history: [],
  };
  const had = scansOf(known, scans);
  const joined: Alarm = {
    ...revived(known, at),
    ...joinFields(known, fields, at, had),
    firstSeenAt: known.firstSeenAt < at ? known.firstSeenAt : at,
    history: tell(known.history, { at, state }, had),
  };
  return withGaps(joined, at);
}

/** What is heard of after it went, or was over, is there. */
function revived({ goneAt, overSince, ...alarm }: Alarm, at: Instant): Alarm {
  if (goneAt !== undefined && at > goneAt) {
    const { scannedSince: _scannedSince, ...rest } = alarm;
    return rest;
  }
  return {
    ...alarm,
    ...(goneAt && { goneAt }),
    ...(overSince && at <= overSince && { overSince }),
  };
}

/** Each as it was told last; what is left out stays. */
function joinFields(
  { fields: before, pushed, scannedAt }: Alarm,
  fields: AlarmFields,
  at: Instant,
  scans: readonly WholeScan[],
): Pick<Alarm, 'fields' | 'pushed'> {
  const lastScan = [scannedAt, scans.at(-1)?.startedAt]
    .flatMap(instant => instant ?? [])
    .sort()
    .at(-1);
  if (lastScan !== undefined && at <= lastScan) {
    return { fields: before, pushed };
  }
  const newer = Object.entries(fields).filter(
    ([name, value]) => isSaid(value) && isNewer(name, pushed, at),
  );
  return {
    fields: { ...before, ...Object.fromEntries(newer) },
    pushed: {
      ...pushed,
      ...Object.fromEntries(newer.map(([name]) => [name, at])),
    },
  };
}

function isNewer(name: string, pushed: Alarm['pushed'], at: Instant): boolean {
  const known = pushed[name as keyof AlarmFields];
  return known === undefined || known <= at;
}

/** Title and labels must be there, so empty ones are as good as left out. An empty list says that nobody is reached. */
function isSaid(value: unknown): boolean {
  if (value === undefined || value === '') return false;
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) || Object.keys(value).length > 0;
}
