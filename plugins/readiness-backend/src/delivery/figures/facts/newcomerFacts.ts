import { absent, present } from 'backstage-plugin-readiness-node';
import { GroupHistory, personOf } from '../GroupHistory';
import { between, DAY, PEOPLE_DAYS } from '../spans';
import { FactsOf } from './FactsOf';

const FIRST_DAYS = 28;

type Newcomer = NonNullable<GroupHistory['newcomers']>[number];

/** Whether those who joined deployed in their first four weeks. Whose four weeks are not over does not count yet. */
export function newcomerFacts(
  history: GroupHistory,
): FactsOf<'newcomers' | 'newcomers-who-did-not-deploy'> {
  const { newcomers, lookback } = history;
  if (!newcomers) {
    return {
      'deployments/newcomers': absent('insufficient-data'),
      'deployments/newcomers-who-did-not-deploy': absent('insufficient-data'),
    };
  }
  const settled = newcomers.filter(
    ({ joinedAt }) =>
      lookback.isWithin(joinedAt, PEOPLE_DAYS) &&
      !lookback.isWithin(joinedAt, FIRST_DAYS),
  );
  const idle = settled.filter(newcomer => !deployed(newcomer, history));
  return {
    'deployments/newcomers': present(settled.length),
    'deployments/newcomers-who-did-not-deploy': present(idle.length),
  };
}

function deployed(
  { actor, joinedAt }: Newcomer,
  { classified }: GroupHistory,
): boolean {
  return classified.some(
    ({ record, isChange, isRollback }) =>
      (isChange || isRollback) &&
      personOf(record.actor) === personOf(actor) &&
      record.finishedAt >= joinedAt &&
      between(joinedAt, record.finishedAt) <= FIRST_DAYS * DAY,
  );
}
