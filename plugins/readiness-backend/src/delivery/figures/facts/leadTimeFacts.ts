import { absent, present } from 'backstage-plugin-readiness-node';
import { median, quantile } from 'simple-statistics';
import { History } from '../History';
import { leadTimes } from '../measures/leadTimes';
import { isoDuration } from '../statistics/isoDuration';
import { FactsOf } from './FactsOf';

const FEWEST = 3;
const FEWEST_FOR_P90 = 10;

/** How long a change takes from commit to production. */
export function leadTimeFacts(
  history: History,
): FactsOf<'lead-time' | 'lead-time-p90'> {
  const { times, isLowerBound } = leadTimes(history);
  const kind = isLowerBound ? ({ kind: 'configured' } as const) : {};
  const none = absent(noChangesReason(history));
  return {
    'deployments/lead-time':
      times.length >= FEWEST ? present(isoDuration(median(times)), kind) : none,
    'deployments/lead-time-p90':
      times.length >= FEWEST_FOR_P90
        ? present(isoDuration(quantile(times, 0.9)), kind)
        : none,
  };
}

/** Why nothing can be said of merged changes: no feed tells of them, or there are too few. */
export function noChangesReason({ records }: History) {
  return records.changes.length === 0 ? 'insufficient-data' : 'not-yet';
}
