import { Instant } from 'backstage-plugin-readiness-common';

/** Why a change that succeeded counts as failed all the same. */
export type FailureReason = 'rolled-back' | 'hotfixed' | 'incident';

/** That a change failed, and when that was over. */
export interface Failing {
  because: FailureReason;
  /** Of an incident: its title, else its id. */
  incident?: string;
  /** By which deployment it was taken back. */
  rolledBackBy?: number;
  recoveredAt?: Instant;
  recoveredBy?: string;
}
