import { ChangeRecord } from '../records';
import { ClassifiedDeployment } from './classify';

/** What a deployment brought to production. */
export interface Carried {
  /** Merged changes that arrived in production with it; oldest first. */
  changes: readonly ChangeRecord[];
  /** Seconds from commit to production, median over them; missing when it carried none. */
  leadTime?: number;
}

/**
 * Which merged changes each deployment carried, by `DeploymentRecord.id`. Deployments of which that cannot be
 * known are left out: the first that was heard of, and those from before the first change was.
 */
export function carriedChanges(
  _classified: readonly ClassifiedDeployment[],
  _changes: readonly ChangeRecord[],
): Map<number, Carried> {
  throw new Error('not built yet');
}
