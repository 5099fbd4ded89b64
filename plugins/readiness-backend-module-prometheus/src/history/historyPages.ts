import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmPage, AlarmReading } from 'backstage-plugin-readiness-node';
import { asSent } from '../labels/asSent';
import { identityOf } from '../labels/identity';
import { KnownLabels, Labels } from '../labels/KnownLabels';
import { WatchedRule } from '../scan/WatchedRule';
import { alarmChanges, instantOfSeconds } from './alarmChanges';
import { PastContext, pastCases } from './pastCases';
import { ReadChanges } from './readChanges';
import { timelines } from './timelines';

/** What a scan has read. */
export interface Scanned extends PastContext {
  readAt: Instant;
  watched: readonly WatchedRule[];
  readings: readonly AlarmReading[];
}

/** Changes in one page. */
const PAGE = 1_000;

/** What alarms did, and those that nothing else tells of any more. */
export function* historyPages(
  { changes, firing, since }: ReadChanges,
  scanned: Scanned,
): Iterable<AlarmPage> {
  const { readAt, readings, sending, settings, watched } = scanned;
  const idOf = (labels: Labels) => {
    const { values } = asSent(KnownLabels.closed(labels), sending).labels;
    return identityOf(labels.alertname ?? '', values, settings);
  };
  const intervals = intervalsOf(watched);
  const intervalOf = ({ alertname }: Labels) => intervals.get(alertname) ?? 0;
  const found = timelines({ changes, firing, idOf, intervalOf });
  const known = new Set(readings.map(({ id }) => id));
  const gone = [...found].filter(([id]) => !known.has(id));
  const labelsOfGone = gone.map(([, { labels }]) => labels);
  const past = pastCases(labelsOfGone, watched, scanned);
  yield { readAt, alarms: past, historySince: instantOfSeconds(since) };
  const all = [...readings, ...past].flatMap(reading =>
    alarmChanges(found.get(reading.id)?.turns ?? [], reading, readAt),
  );
  for (let at = 0; at < all.length; at += PAGE) {
    yield { readAt, alarms: [], changes: all.slice(at, at + PAGE) };
  }
}

/** In seconds, by name; of several rules of one name the longest. */
function intervalsOf(watched: readonly WatchedRule[]): Map<string, number> {
  const intervals = new Map<string, number>();
  for (const { rule, interval } of watched) {
    const other = intervals.get(rule.name) ?? 0;
    intervals.set(rule.name, Math.max(interval, other));
  }
  return intervals;
}
