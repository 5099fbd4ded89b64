import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';
import { SYNCHRONISATION_ID } from '../cycle/synchroniseTask';
import { CollectorState } from '../stores/CollectorRunStore';
import { factsOf } from './healthFacts';
import { HealthContext } from './HealthContext';
import { readPushedHealth } from './healthPushed';
import { readRunsHealth } from './healthRuns';

type States = ReadonlyMap<string, CollectorState>;

/** How the synchronisation stands, and all that facts come from, those that never ran included. */
export async function readCollectorsHealth(
  context: HealthContext,
): Promise<{ catalog: CollectorHealth; collectors: CollectorHealth[] }> {
  const { stores, synchronisation, catalogCollectors, sourceCollectors } =
    context;
  const states = new Map(
    (await stores.collectorRuns.listStates()).map(state => [
      state.collector,
      state,
    ]),
  );
  const read = (origin: 'catalog' | 'source') => (collector: Collector) =>
    readCollector(collector, origin, states, context);
  const collectors = await Promise.all([
    ...catalogCollectors.map(read('catalog')),
    ...sourceCollectors.map(read('source')),
  ]);
  const pushed = await readPushedHealth(states, context);
  return {
    catalog: {
      id: SYNCHRONISATION_ID,
      title: 'Catalog synchronisation',
      origin: 'catalog',
      ...factsOf([]),
      ...(await readRunsHealth(
        { id: SYNCHRONISATION_ID, schedule: synchronisation, delivers: false },
        states.get(SYNCHRONISATION_ID),
        context,
      )),
    },
    collectors: [...collectors, ...pushed].sort(byTitle),
  };
}

async function readCollector(
  { id, title, facts, schedule }: Collector,
  origin: 'catalog' | 'source',
  states: States,
  context: HealthContext,
): Promise<CollectorHealth> {
  const runs = { id, schedule, delivers: true };
  return {
    id,
    title,
    origin,
    ...factsOf(facts),
    ...(await readRunsHealth(runs, states.get(id), context)),
  };
}

function byTitle(a: CollectorHealth, b: CollectorHealth): number {
  return a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1);
}
