import { Instant } from 'backstage-plugin-readiness-common';
import { Stream, StreamProgress } from '../stores/ProgressStore';

/** A part of a list, newest first. */
export interface Page {
  nodes: readonly { id: string; createdAt: string; updatedAt: string }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

const MINUTE = 60 * 1000;

/** How far the clocks of GitHub may be behind ours. */
const SKEW = 2 * MINUTE;

/**
 * Deployments are listed by when they were created, and move on later. So long after it was created, news of
 * one are left to webhooks: to look at all of them in every run would take all that may be asked.
 */
const MOVES_FOR = 3 * 24 * 60 * MINUTE;

/** What was below a page is known when what it is listed by is older than this. */
const LISTED_BY: Record<
  Stream,
  (node: Page['nodes'][number], until: number) => boolean
> = {
  deployments: ({ createdAt }, until) =>
    Date.parse(createdAt) < until - MOVES_FOR,
  pullRequests: ({ updatedAt }, until) => Date.parse(updatedAt) < until - SKEW,
};

export interface Walked {
  /** Ids of what is new, or moved on. */
  news: string[];
  progress: StreamProgress;
  /** Whether there is more below. */
  goesOn: boolean;
}

/**
 * One step down a list. Where it was known to be complete until then, the walk is over, and it is complete
 * until the walk began: what came meanwhile is on top, and found by the next.
 *
 * @param askedAt - before the page was asked for
 * @param horizon - nothing before it is wanted
 */
export function walk(
  stream: Stream,
  { until, walk: begun }: StreamProgress,
  { nodes, pageInfo }: Page,
  { askedAt, horizon }: { askedAt: Instant; horizon: Instant },
): Walked {
  const bound = Date.parse(until ?? horizon);
  const news = nodes
    .filter(({ updatedAt }) => Date.parse(updatedAt) >= bound - SKEW)
    .map(({ id }) => id);
  const startedAt = begun?.startedAt ?? askedAt;
  const last = nodes.at(-1);
  const cursor = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  if (!cursor || (last && LISTED_BY[stream](last, bound))) {
    return { news, progress: { until: startedAt }, goesOn: false };
  }
  return {
    news,
    progress: { ...(until && { until }), walk: { startedAt, cursor } },
    goesOn: true,
  };
}
