import { absent, present } from 'backstage-plugin-readiness-node';
import { byEnd } from '../classification/byEnd';
import { GroupHistory, personOf } from '../GroupHistory';
import { YEAR_DAYS } from '../spans';
import { FactsOf } from './FactsOf';

const LAST = 5;
const FEWEST = 3;

/** Whether rolling back depends on one person. */
export function rollbackPeopleFacts({
  classified,
  lookback,
}: GroupHistory): FactsOf<'rollback-people' | 'rollbacks-automated'> {
  const last = classified
    .filter(
      ({ isRollback, record }) =>
        isRollback && lookback.isWithin(record.finishedAt, YEAR_DAYS),
    )
    .map(({ record }) => record)
    .sort(byEnd)
    .slice(-LAST);
  const people = last.flatMap(({ actor }) => personOf(actor) ?? []);
  const automated = last.filter(
    ({ actor, isAutomated }) => !actor && isAutomated,
  );
  const known = people.length + automated.length;
  if (last.length < FEWEST || 2 * known < last.length) {
    const none = absent(last.length < FEWEST ? 'not-yet' : 'insufficient-data');
    return {
      'deployments/rollback-people': none,
      'deployments/rollbacks-automated': none,
    };
  }
  return {
    'deployments/rollback-people': present(new Set(people).size),
    'deployments/rollbacks-automated': present(
      2 * automated.length > last.length,
    ),
  };
}
