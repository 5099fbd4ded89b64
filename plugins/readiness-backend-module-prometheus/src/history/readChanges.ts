import { PrometheusApi, TimeRange } from '../prometheus/PrometheusApi';
import { ServerError } from '../http/ServerError';
import { Change } from './Change';
import { BEGAN, CHANGE, changesQuery, STEP } from './changesQuery';

/** In seconds. A question about longer costs a server too much at once. */
const AT_ONCE = 24 * 3_600;
/** In milliseconds; a scan does not wait longer. */
const PATIENCE = 2 * 60_000;
const MOST_CHANGES = 50_000;

/** What was read, from now back. */
export interface ReadChanges {
  changes: readonly Change[];
  /** Seconds since the epoch: there are no others since then. */
  since: number;
  /** Why they do not go back as far as they were to. */
  problem?: string;
}

/** Day by day, the last one first: whatever stops it, what was read is whole. */
export async function readChanges(
  api: Pick<PrometheusApi, 'queryRange'>,
  { start, end }: Omit<TimeRange, 'step'>,
  { labels, abort }: { labels: readonly string[]; abort: AbortSignal },
): Promise<ReadChanges> {
  const query = changesQuery(labels);
  const deadline = Date.now() + PATIENCE;
  const changes: Change[] = [];
  let since = end + STEP;
  const ended = (problem?: string) => ({ changes, since, problem });
  while (since > start) {
    if (Date.now() > deadline) return ended('it takes too long');
    if (changes.length > MOST_CHANGES) return ended('there is too much of it');
    const from = Math.max(start, since - AT_ONCE);
    const range = { start: from, end: since - STEP, step: STEP };
    try {
      const found = await api.queryRange(query, range, abort);
      for (const one of found) changes.push(...changesOf(one));
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      return ended(error.message);
    }
    since = from;
  }
  return ended();
}

function changesOf({
  labels: { [CHANGE]: change, ...labels },
  times,
}: Awaited<ReturnType<PrometheusApi['queryRange']>>[number]): Change[] {
  return times.map(at => ({ labels, at, began: change === BEGAN }));
}
