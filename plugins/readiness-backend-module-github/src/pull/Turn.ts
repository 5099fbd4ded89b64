import { Instant } from 'backstage-plugin-readiness-common';
import { Repository } from '../Repository';
import {
  RepositoryProgress,
  Stream,
  STREAMS,
  Trouble,
} from '../stores/ProgressStore';
import { Ask } from './listQuery';
import { Listing } from './readListing';
import { walk } from './walk';

/** A repository whose turn it is, and what is still to be asked of it in this run. */
export interface Turn {
  repository: Repository;
  progress: RepositoryProgress;
  streams: readonly Stream[];
}

/** Every list of the repository, each where its walk stopped. */
export function firstTurn(
  repository: Repository,
  progress: RepositoryProgress,
): Turn {
  return { repository, progress, streams: STREAMS };
}

export function askOf({ repository, progress, streams }: Turn): Ask {
  const cursors = streams.map(stream => [
    stream,
    progress.streams[stream].walk?.cursor ?? null,
  ]);
  return { repository, after: Object.fromEntries(cursors) };
}

/** What comes of a turn: ids of what is new, and the turn after it. */
export function takeTurn(
  { repository, progress, streams }: Turn,
  { pages, trouble, isLost }: Listing,
  times: { askedAt: Instant; horizon: Instant },
): { news: string[]; next: Turn } {
  const { askedAt } = times;
  const walked = streams.flatMap(stream => {
    const page = pages[stream];
    if (!page) return [];
    const step = walk(stream, progress.streams[stream], page, times);
    return [[stream, step] as const];
  });
  const next = {
    ...progress,
    askedAt,
    streams: {
      ...(isLost ? withoutWalks(progress.streams) : progress.streams),
      ...Object.fromEntries(
        walked.map(([name, step]) => [name, step.progress]),
      ),
    },
  };
  return {
    news: walked.flatMap(([, { news }]) => news),
    next: {
      repository,
      progress: withTrouble(next, trouble, askedAt),
      streams: walked.filter(([, step]) => step.goesOn).map(([name]) => name),
    },
  };
}

/** The same trouble stands since it began. */
export function withTrouble(
  { trouble: before, ...progress }: RepositoryProgress,
  trouble: Omit<Trouble, 'since'> | undefined,
  at: Instant,
): RepositoryProgress {
  if (!trouble) return progress;
  const since = before?.code === trouble.code ? before.since : at;
  return { ...progress, trouble: { ...trouble, since } };
}

function withoutWalks(streams: RepositoryProgress['streams']) {
  return Object.fromEntries(
    STREAMS.map(stream => {
      const { until } = streams[stream];
      return [stream, until ? { until } : {}];
    }),
  ) as RepositoryProgress['streams'];
}
