import { ClassifiedDeployment } from '../classify';
import { History } from '../History';

/** Those that ended in the last so many days; in the configured window unless told otherwise. */
export function inWindow(
  deployments: readonly ClassifiedDeployment[],
  { lookback, context }: Pick<History, 'lookback' | 'context'>,
  days = context.windowDays,
): ClassifiedDeployment[] {
  return deployments.filter(({ record }) =>
    lookback.isWithin(record.finishedAt, days),
  );
}
