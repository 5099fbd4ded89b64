import { Instant } from 'backstage-plugin-readiness-common';
import { DueQuery } from './ReportStore';

/** How far the evaluation of the living entities is. */
export interface Progress {
  entities: number;
  /** Evaluated at least once. */
  evaluated: number;
  /** For whatever reason. */
  due: number;
  /** Of these, evaluated under another definition set. */
  otherStandard: number;
  /** Of these, evaluated before `evaluateAllBefore`. */
  swept: number;
  /** The earliest instant that has come by itself. */
  dueSince?: Instant;
}

export interface ProgressStore {
  read(query: Omit<DueQuery, 'limit'>): Promise<Progress>;
}
