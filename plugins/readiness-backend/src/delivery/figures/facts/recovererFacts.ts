import { absent, present } from 'backstage-plugin-readiness-node';
import { GroupHistory, personOf } from '../GroupHistory';
import { YEAR_DAYS } from '../spans';
import { FactsOf } from './FactsOf';

const FEWEST = 3;

/** Whether recovering depends on one person. */
export function recovererFacts({
  classified,
  lookback,
}: GroupHistory): FactsOf<'recoveries' | 'recovery-people'> {
  const over = classified.filter(
    ({ isFailure, recoveredAt }) =>
      isFailure &&
      recoveredAt !== undefined &&
      lookback.isWithin(recoveredAt, YEAR_DAYS),
  );
  const people = over.flatMap(({ recoveredBy }) => personOf(recoveredBy) ?? []);
  return {
    'deployments/recoveries': present(people.length),
    'deployments/recovery-people': recoveryPeople(over.length, people),
  };
}

function recoveryPeople(recoveries: number, people: readonly string[]) {
  if (recoveries < FEWEST) return absent('not-yet');
  if (people.length < FEWEST || 2 * people.length < recoveries) {
    return absent('insufficient-data');
  }
  return present(new Set(people).size);
}
