import { OUTCOME_STATUSES, Report, Tally } from '../../model';
import { byText } from '../order';
import { Entry } from './entry';

/** In the order of canonical JSON. */
const KEYS = [...OUTCOME_STATUSES, 'waiting' as const].sort(byText);

/** Passed, failed … in weight and number; `waiting` for a source stands outside all of them. */
export function talliesOf(entries: readonly Entry[]): Report['tallies'] {
  const tallies = {} as Report['tallies'];
  for (const key of KEYS) tallies[key] = { checks: 0, weight: 0 };
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
