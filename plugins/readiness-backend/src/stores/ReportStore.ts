import {
  ChangeCause,
  Instant,
  Report,
} from 'backstage-plugin-readiness-common';
import { StoredEntity } from './EntityStore';

/** When an entity must be evaluated again. */
export interface DueQuery {
  /** Evaluated under another definition set: due, cause `standard`. */
  definitionHash: string;
  /** `dueAt` reached: due, cause `time`. */
  now: Instant;
  /** Evaluated before this instant: due, cause `source`. */
  evaluateAllBefore?: Instant;
  limit: number;
}

export interface DueEntity extends StoredEntity {
  /** Counts the changes of facts, traits and waivers; the evaluation says up to which it has seen. */
  inputVersion: number;
  /** Compare-and-set token of the evaluation; 0 before the first. */
  revision: number;
  /** The strongest cause: standard, service, source, waiver, time, in this order. */
  cause: ChangeCause;
}

/** What an evaluation of one entity came to. */
export interface EvaluatedEntity {
  entityId: number;
  inputVersion: number;
  revision: number;
  cause: ChangeCause;
  definitionHash: string;
  evaluatedAt: Instant;
  /** When it must be evaluated again though nothing was recorded; null for never. */
  dueAt: Instant | null;
  reports: JudgedReport[];
}

/** A report as it came out. */
export interface JudgedReport {
  report: Report;
  hash: string;
  /** Its canonical JSON, where that was written already. */
  text?: string;
}

/** A report as it is kept. */
export interface StoredReport {
  report: Report;
  hash: string;
  /** Since when the entity stands at this level. */
  levelSince: Instant;
  /** When the report became what it is. */
  changedAt: Instant;
}

/** A whole report as it was, and why it changed. */
export interface HistoryRow {
  /** Ascending with time. */
  id: number;
  at: Instant;
  cause: ChangeCause;
  hash: string;
  report: Report;
}

/** Current state, and history only where a report's hash changed. */
export interface ReportStore {
  /** How much to take at once, so that neither statements nor round trips hold up the process. */
  readonly batches: {
    /** Entities to list. */
    listed: number;
    /** Characters of reports after which to keep what was judged. */
    kept: number;
  };
  /** Living entities that are due, oldest evaluation first. */
  listDue(query: DueQuery): Promise<DueEntity[]>;
  /**
   * One living entity as due, whether it is or not, for an evaluation on demand; its cause is `time` when
   * no other is pending.
   */
  getDue(
    entityId: number,
    definitionHash: string,
  ): Promise<DueEntity | undefined>;
  /**
   * Keeps evaluations in one transaction. One whose `revision` is not the stored one any more lost the race:
   * nothing of it is written, and the entity stays due if it still is. Reports with the same hash are not
   * written; reports of scorecards that no longer apply are removed.
   *
   * @returns ids of the entities that were kept
   */
  keep(evaluations: readonly EvaluatedEntity[]): Promise<number[]>;
  /** Marks entities for evaluation. */
  markDue(entityIds: readonly number[], cause: ChangeCause): Promise<void>;
  /** Whether a living entity was ever evaluated, and its current reports. */
  getCurrent(
    entityId: number,
  ): Promise<{ evaluated: boolean; reports: StoredReport[] }>;
  /**
   * One page of history, newest first, each with the row of the same scorecard before it.
   *
   * @param before - id behind which to start
   */
  listHistory(
    entityId: number,
    options: { scorecard?: string; before?: number; limit: number },
  ): Promise<{ row: HistoryRow; previous?: HistoryRow }[]>;
  /** Save for the row per scorecard that was in force at that instant. */
  purgeHistory(before: Instant): Promise<number>;
}
