import { absent, present } from 'backstage-plugin-readiness-node';
import { quantile } from 'simple-statistics';
import { workingDaysBetween } from '../calendar/workingDaysBetween';
import { History } from '../History';
import { deployedChanges } from '../measures/deployedChanges';
import { tenthUp } from '../statistics/rounded';
import { FactsOf } from './FactsOf';
import { noChangesReason } from './leadTimeFacts';

const FEWEST = 10;

/** How long merged changes wait for production. The one that waits is told by instant: ages grow by themselves. */
export function waitFacts(
  history: History,
): FactsOf<
  'merge-to-production-p90' | 'changes-waiting' | 'oldest-waiting-since'
> {
  const { context, arrivals, changes, records } = history;
  const waits = deployedChanges(history).map(({ change, deployedAt }) =>
    workingDaysBetween(change.mergedAt, deployedAt, context),
  );
  const none = absent(noChangesReason(history));
  const canWait = changes.length > 0 && records.changes.length > 0;
  const oldest = canWait ? arrivals.waiting.at(0) : undefined;
  return {
    'deployments/merge-to-production-p90':
      waits.length >= FEWEST ? present(tenthUp(quantile(waits, 0.9))) : none,
    'deployments/changes-waiting': canWait
      ? present(arrivals.waiting.length)
      : none,
    'deployments/oldest-waiting-since': oldest
      ? present(oldest.mergedAt)
      : none,
  };
}
