import { Instant } from 'backstage-plugin-readiness-common';
import { Notice } from 'backstage-plugin-readiness-node';

/** One run of one collector over the catalog. Never updated: written once, when it ends. */
export interface CollectorRun {
  collector: string;
  startedAt: Instant;
  finishedAt: Instant;
  /** `failed` when nothing could be asked at all; then every entity keeps its last good facts. */
  status: 'complete' | 'failed';
  /** Entities asked. */
  entities: number;
  /** Of these, with at least one fact that is present; not of a synchronisation. */
  answered?: number;
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
  /** The last push, where services push and no collector asks. */
  pushedAt?: Instant;
}

export interface RunOptions {
  /** Whether a source knows any of the entities. */
  delivered: boolean;
  /** Milliseconds, the shortest of the collector's facts; decides whether the gap before was an outage. */
  maxAge: number;
  /** All that the run had to tell the platform team. Of a failed run they only add to what stands. */
  notices?: readonly Notice[];
}

/** Something that only the platform team can mend, and who says so since when. */
export interface CollectorNotice extends Notice {
  collector: string;
  since: Instant;
}

export interface CollectorRunStore {
  /**
   * Keeps a run. While nothing changes but the instant that it vouches for, that is one row and nothing
   * else is written: `asOf` follows from the runs.
   *
   * @returns whether how the collector stands changed beyond that
   */
  record(run: CollectorRun, options: RunOptions): Promise<boolean>;
  /** What was said outside a run over the whole catalog: nothing that stands goes by it. */
  addNotices(
    collector: string,
    notices: readonly Notice[],
    at: Instant,
  ): Promise<void>;
  /** Newest first. */
  listNotices(): Promise<CollectorNotice[]>;
  /** Every collector that ever ran. */
  listStates(): Promise<CollectorState[]>;
  /** Newest first. */
  listRuns(collector: string, limit: number): Promise<CollectorRun[]>;
  /** However many failed since. */
  getLastComplete(collector: string): Promise<CollectorRun | undefined>;
  purge(before: Instant): Promise<number>;
}
