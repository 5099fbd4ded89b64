import { Instant } from 'backstage-plugin-readiness-common';

/** One run of one collector over the catalog. Never updated: written once, when it ends. */
export interface CollectorRun {
  collector: string;
  startedAt: Instant;
  finishedAt: Instant;
  /** `failed` when nothing could be asked at all; then every entity keeps its last good facts. */
  status: 'complete' | 'failed';
  /** Entities asked. */
  entities: number;
  /** Entities for which at least one fact failed. */
  failures: number;
  /** Entities whose facts changed. */
  changed: number;
  /** What went wrong: of the run when it failed, else the first failure. */
  message?: string;
}

/** How a collector stands, from its runs. */
export interface CollectorState {
  collector: string;
  /** When it first delivered a fact in this installation; kept. */
  connectedAt?: Instant;
  /** Start of the last complete run: what it said is as of then. */
  asOf?: Instant;
  /** Set while the last run failed: since the first failed run after the last complete one. */
  failure?: { since: Instant; message: string };
  /**
   * End of the last run that ended an outage longer than the facts' `maxAge`, was the first complete one,
   * or connected the collector. Kept. Reports judged before it must be judged again.
   */
  recoveredAt?: Instant;
}

export interface CollectorRunStore {
  /**
   * @param maxAge - milliseconds, the shortest of the collector's facts; decides whether the gap before
   *   this run was an outage
   */
  record(
    run: CollectorRun,
    options: { delivered: boolean; maxAge: number },
  ): Promise<void>;
  /** Every collector that ever ran. */
  listStates(): Promise<CollectorState[]>;
  /** Newest first. */
  listRuns(collector: string, limit: number): Promise<CollectorRun[]>;
  purge(before: Instant): Promise<number>;
}
