import { median } from 'simple-statistics';
import { ChangeRecord } from '../records';
import { arrivalsOf } from './arrivals';
import { ClassifiedDeployment } from './classify';
import { between, SECOND } from './spans';

/** What a deployment brought to production. */
export interface Carried {
  /** How many merged changes arrived in production with it. */
  changes: number;
  /** Seconds from commit to production, median over them; missing when it carried none. */
  leadTime?: number;
}

/**
 * What each deployment carried, by `DeploymentRecord.id`. Deployments of which that cannot be known are
 * left out: the first that was heard of, and those from before the first change was.
 */
export function carriedChanges(
  classified: readonly ClassifiedDeployment[],
  changes: readonly ChangeRecord[],
): Map<number, Carried> {
  const { carried } = arrivalsOf(classified, changes);
  return new Map(
    classified.flatMap(({ record }) => {
      const brought = carried.get(record.id);
      return brought
        ? [[record.id, carriedBy(brought, record.finishedAt)]]
        : [];
    }),
  );
}

function carriedBy(
  brought: readonly ChangeRecord[],
  finishedAt: string,
): Carried {
  const times = brought.map(({ writtenAt, mergedAt }) =>
    between(writtenAt ?? mergedAt, finishedAt),
  );
  if (times.length === 0) return { changes: 0 };
  return {
    changes: times.length,
    leadTime: Math.round(median(times) / SECOND),
  };
}
