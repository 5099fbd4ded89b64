import { Instant } from 'backstage-plugin-readiness-common';
import { DeploymentRecord, IncidentRecord } from '../records';

/** Why a change that succeeded counts as failed all the same. */
export type FailureReason = 'rolled-back' | 'hotfixed' | 'incident';

/** A deployment to production that ended, and what became of it. */
export interface ClassifiedDeployment {
  record: DeploymentRecord;
  /** It took effect, and is neither drill nor rollback: the deployments that rates are of. */
  isChange: boolean;
  /** It put an earlier build back, whether the feed said so or the build does. */
  isRollback: boolean;
  /** Not planned: a rollback, a hotfix, or what ended an incident within a day. */
  isRemedy: boolean;
  /** Set on a change that failed. */
  failed?: { because: FailureReason; incident?: string };
  /** Of a change that was rolled back: by which deployment, as a `DeploymentRecord.id`. */
  rolledBackBy?: number;
  /** A failed change, or the first of a row of deployments that did not succeed; drills never are. */
  isFailure: boolean;
  /** A failure that is not over. */
  isOpen: boolean;
  /** When a failure was over. A change that was taken back without a word of when has none, open or not. */
  recoveredAt?: Instant;
  /** Who ended it; a name, which never leaves the store. */
  recoveredBy?: string;
}

/**
 * Tells changes that failed from those that did not, oldest first: of deployments to production that
 * ended, cancelled ones included. Nothing depends on the order in which events arrived.
 */
export function classify(
  _deployments: readonly DeploymentRecord[],
  _incidents: readonly IncidentRecord[],
): ClassifiedDeployment[] {
  throw new Error('not built yet');
}
