import { OUTCOME_STATUSES, Report, Tally } from '../../model';
import { Entry } from './entry';

/** Passed, failed … in weight and number; `waiting` for a source stands outside all of them. */
export function talliesOf(entries: readonly Entry[]): Report['tallies'] {
  const tallies = Object.fromEntries(
    [...OUTCOME_STATUSES, 'waiting'].map(status => [
      status,
      { weight: 0, checks: 0 },
    ]),
  ) as Report['tallies'];
  for (const entry of entries) {
    const key = tallyKey(entry);
    if (key) add(tallies[key], entry);
  }
  return tallies;
}

function tallyKey({
  standing,
  outcome,
}: Entry): keyof Report['tallies'] | undefined {
  if (standing === 'unconnected') return 'waiting';
  return standing === 'counted' ? outcome.status : undefined;
}

function add(tally: Tally, { reference }: Entry): void {
  tally.weight += reference.weight;
  tally.checks += 1;
}
