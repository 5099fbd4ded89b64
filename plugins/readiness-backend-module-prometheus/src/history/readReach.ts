import { PrometheusApi, TimeRange } from '../prometheus/PrometheusApi';

/** In seconds. A week of it fits into one answer fifteen times over. */
const STEP = 15 * 60;
/** A gap of so many seconds is one in what is known, as it is between two scans. */
const LONGEST_GAP = 24 * 3_600;

const WHAT = 'readiness_what';
const QUESTION = ['up', 'ALERTS']
  .map(name => `label_replace(group(${name}), "${WHAT}", "${name}", "", "")`)
  .join(' or ');

/** How far back a server knows anything. */
export interface Reach {
  /** Seconds since the epoch: there is no long gap in what it measured since then. */
  since: number;
  /** Whether it was seen to keep what alerts do; not all that speaks its language does. */
  keepsAlerts: boolean;
}

/** Nothing where it knows of nothing. No alert where nothing was measured is not the same as all being well. */
export async function readReach(
  api: Pick<PrometheusApi, 'queryRange'>,
  { start, end }: Omit<TimeRange, 'step'>,
  abort: AbortSignal,
): Promise<Reach | undefined> {
  const range = { start, end, step: STEP };
  const found = await api.queryRange(QUESTION, range, abort);
  const times = found.flatMap(one => one.times).sort((a, b) => b - a);
  let since: number | undefined;
  for (const time of times) {
    if ((since ?? end) - time > LONGEST_GAP) break;
    since = time;
  }
  if (since === undefined) return undefined;
  const keepsAlerts = found.some(({ labels }) => labels[WHAT] === 'ALERTS');
  return { since, keepsAlerts };
}
