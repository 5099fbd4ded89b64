import { absent, present } from 'backstage-plugin-readiness-node';
import { GroupHistory, personOf } from '../GroupHistory';
import { PEOPLE_DAYS } from '../spans';
import { countsOf } from '../statistics/countsOf';
import { percentUp } from '../statistics/rounded';
import { FactsOf } from './FactsOf';

const FEWEST = 20;

/** How many people deploy, and how much rests on one of them. */
export function deployerFacts(
  history: GroupHistory,
): FactsOf<'deployers' | 'top-deployer-share'> {
  const changes = history.classified.filter(
    ({ isChange, record }) =>
      isChange && history.lookback.isWithin(record.finishedAt, PEOPLE_DAYS),
  );
  const people = changes.flatMap(({ record }) => personOf(record.actor) ?? []);
  if (changes.length < FEWEST || 2 * people.length < changes.length) {
    const none = absent(
      changes.length < FEWEST ? 'not-yet' : 'insufficient-data',
    );
    return {
      'deployments/deployers': none,
      'deployments/top-deployer-share': none,
    };
  }
  const counts = countsOf(people);
  return {
    'deployments/deployers': present(counts.length),
    'deployments/top-deployer-share': present(
      percentUp(Math.max(...counts), people.length),
    ),
  };
}
