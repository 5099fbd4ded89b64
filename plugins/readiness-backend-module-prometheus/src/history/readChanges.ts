import { ServerError } from '../http/ServerError';
import { Labels } from '../labels/KnownLabels';
import {
  Presence,
  PrometheusApi,
  TimeRange,
} from '../prometheus/PrometheusApi';
import { Change } from './Change';
import { BEGAN, CHANGE, CHANGES, FIRING, STEP } from './changesQuery';

/** In seconds. A question about longer costs a server too much at once. */
const AT_ONCE = 24 * 3_600;
/** In milliseconds; a scan does not wait longer. */
const PATIENCE = 2 * 60_000;
const MOST_CHANGES = 50_000;

/** What was read, from now back. */
export interface ReadChanges {
  changes: readonly Change[];
  /** Labels of the alerts that fired before the first of them. */
  firing: readonly Labels[];
  /** Seconds since the epoch: there are no other changes since then. */
  since: number;
  /** Why they do not go back as far as they were to. */
  problem?: string;
}

/**
 * Day by day, the last one first: whatever stops it, what was read is whole.
 *
 * @throws ServerError when nothing can be told
 */
export async function readChanges(
  api: Pick<PrometheusApi, 'queryRange'>,
  { start, end }: Omit<TimeRange, 'step'>,
  abort: AbortSignal,
): Promise<ReadChanges> {
  const deadline = Date.now() + PATIENCE;
  const changes: Change[] = [];
  let firing: Labels[] = [];
  let since = end + STEP;
  let problem: string | undefined;
  while (since > start && problem === undefined) {
    const from = Math.max(start, since - AT_ONCE);
    try {
      const range = { start: from, end: since - STEP, step: STEP };
      const found = await api.queryRange(CHANGES, range, abort);
      firing = await firingAt(from - STEP, api, abort);
      for (const one of found) changes.push(...changesOf(one));
      since = from;
    } catch (error) {
      if (!(error instanceof ServerError) || since > end) throw error;
      problem = error.message;
    }
    if (since > start) problem ??= whyNoMore(deadline, changes.length);
  }
  return { changes, firing, since, ...(problem && { problem }) };
}

async function firingAt(
  look: number,
  api: Pick<PrometheusApi, 'queryRange'>,
  abort: AbortSignal,
): Promise<Labels[]> {
  const range = { start: look, end: look, step: STEP };
  const found = await api.queryRange(FIRING, range, abort);
  return found.map(({ labels }) => alertOf(labels));
}

function whyNoMore(deadline: number, found: number): string | undefined {
  if (Date.now() > deadline) return 'it takes too long';
  return found > MOST_CHANGES ? 'there is too much of it' : undefined;
}

function changesOf({ labels, times }: Presence): Change[] {
  const { [CHANGE]: change, ...rest } = labels;
  const alert = alertOf(rest);
  return times.map(at => ({ labels: alert, at, began: change === BEGAN }));
}

/** The labels of an alert, as rules tell of them. */
function alertOf({ __name__: _, alertstate: __, ...labels }: Labels): Labels {
  return labels;
}
