import { countWhile } from '../../util/countWhile';
import { ChangeRecord } from '../records';
import { ClassifiedDeployment } from './classify';

/** How merged changes came to production. */
export interface Arrivals {
  /**
   * Which merged changes each change of production carried, oldest first, by `DeploymentRecord.id`. Those of
   * which that cannot be known are left out: the first that was heard of, and those that came before the
   * first merged change did.
   */
  carried: Map<number, readonly ChangeRecord[]>;
  /** Merged, and not in production yet; oldest first. Meaningless before the first deployment. */
  waiting: readonly ChangeRecord[];
}

/**
 * Follows merged changes to production. A deployment carries all that was merged up to its commit and did not arrive
 * before; where its commit is none of the merged ones, all that was merged before it started. A change
 * arrives once, with the first deployment to any environment of production.
 */
export function arrivalsOf(
  classified: readonly ClassifiedDeployment[],
  merged: readonly ChangeRecord[],
): Arrivals {
  const changes = [...merged].sort(byMerge);
  const places = new Map(changes.map(({ commit }, place) => [commit, place]));
  const carried = new Map<number, readonly ChangeRecord[]>();
  let arrived = 0;
  for (const { record, isChange } of classified) {
    if (!isChange) continue;
    const named = record.commit && places.get(record.commit);
    const end =
      typeof named === 'number'
        ? named + 1
        : mergedUntil(changes, record.startedAt ?? record.finishedAt);
    if (arrived > 0) carried.set(record.id, changes.slice(arrived, end));
    arrived = Math.max(arrived, end);
  }
  return { carried, waiting: changes.slice(arrived) };
}

/** How many of them were merged by then. */
function mergedUntil(changes: readonly ChangeRecord[], at: string): number {
  return countWhile(changes, ({ mergedAt }) => mergedAt <= at);
}

function byMerge(a: ChangeRecord, b: ChangeRecord): number {
  const [first, second] = [a, b].map(
    ({ mergedAt, repository, commit }) => `${mergedAt} ${repository} ${commit}`,
  );
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
