import { Stores } from '../stores/Stores';
import { Clock, toInstant } from '../util/clock';
import { goesOn } from './goesOn';

/**
 * When the backend starts: where no replica has run for long, nobody could push, and the silence of sources that only
 * push says nothing. What is scanned finds its gaps by itself.
 */
export async function noteDowntime({
  stores,
  clock,
}: {
  stores: Pick<Stores, 'alarms' | 'collectorRuns'>;
  clock: Clock;
}): Promise<void> {
  const runs = await stores.collectorRuns.listStates();
  const sources = await stores.alarms.listSources();
  const signsOfLife = [
    ...runs.flatMap(({ asOf }) => asOf ?? []),
    ...sources.flatMap(({ pushedAt }) => pushedAt ?? []),
  ].sort();
  const now = toInstant(clock());
  if (!goesOn(signsOfLife.at(-1), now)) await stores.alarms.beginAnew(now);
}
