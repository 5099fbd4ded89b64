import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmHistory } from './AlarmHistory';
import { SeenAlarm } from './SeenAlarm';

/** Whether any alarm was being watched at an instant, so that what it did then is known. */
export function wasWatched(
  at: Instant,
  { ever, sources }: Pick<AlarmHistory, 'ever' | 'sources'>,
): boolean {
  return ever.some(alarm => {
    const since = watchedSince(alarm, sources);
    const { goneAt } = alarm.record;
    return since !== undefined && since <= at && (!goneAt || at < goneAt);
  });
}

/** From its first sign of life on, where its source's history reaches back so far. */
function watchedSince(
  { record }: SeenAlarm,
  sources: AlarmHistory['sources'],
): Instant | undefined {
  const known = sources.get(record.source)?.historySince;
  if (known === undefined) return undefined;
  const [first] = [
    record.firstSeenAt,
    ...record.changes.map(({ at }) => at),
  ].sort();
  return first < known ? known : first;
}
