import { Instant } from 'backstage-plugin-readiness-common';

/** The lists that are walked, page by page. */
export const STREAMS = ['deployments', 'pullRequests'] as const;

export type Stream = (typeof STREAMS)[number];

/** How far a list was walked. Newest first, so a walk that is not over has a gap below it. */
export interface StreamProgress {
  /** Everything that moved until then was handed over; missing before the first walk is over. */
  until?: Instant;
  /** A walk that is not over, and goes on behind the cursor. */
  walk?: { startedAt: Instant; cursor: string };
}

/** Why a repository could not be read. */
export interface Trouble {
  /** Kebab-case: `not-found`. */
  code: string;
  message: string;
  since: Instant;
}

/** How far a repository was read. */
export interface RepositoryProgress {
  /** `github.com/acme/payments-api`. */
  repository: string;
  /** When it was last asked for; missing before the first time. */
  askedAt?: Instant;
  streams: Readonly<Record<Stream, StreamProgress>>;
  trouble?: Trouble;
}

export interface ProgressStore {
  /** Those of which anything is known. */
  read(
    repositories: readonly string[],
  ): Promise<Map<string, RepositoryProgress>>;
  keep(progress: readonly RepositoryProgress[]): Promise<void>;
  /** In the order of their names. */
  listTroubled(): Promise<(RepositoryProgress & { trouble: Trouble })[]>;
}

export function noProgress(repository: string): RepositoryProgress {
  return { repository, streams: { deployments: {}, pullRequests: {} } };
}
