import { History } from '../History';
import { between } from '../spans';
import { deployedChanges } from './deployedChanges';

/**
 * Milliseconds from commit to production of each change that arrived in the window. One whose first commit no feed
 * tells of counts from its merge, which came later: then all of them are a lower bound.
 */
export function leadTimes(history: History): {
  times: number[];
  isLowerBound: boolean;
} {
  const deployed = deployedChanges(history);
  return {
    times: deployed.map(({ change: { writtenAt, mergedAt }, deployedAt }) =>
      between(writtenAt ?? mergedAt, deployedAt),
    ),
    isLowerBound: deployed.some(({ change }) => !change.writtenAt),
  };
}
