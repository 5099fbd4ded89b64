import { collectAll } from '../../plugins/readiness-backend/src/cycle/collectTask';
import { synchronise } from '../../plugins/readiness-backend/src/catalog/synchronise';
import { atMost, count, Figure, mib, ms } from './figure';
import { countStatements } from './statements';
import { watch } from './watch';
import { NEVER, World } from './world';

const LONGEST_DELAY = 50;
const MOST_MEMORY = 250 * 1024 * 1024;
const MOST_STATEMENTS = 30;

/** A first cycle over the whole catalog, and what it does to the process. */
export async function fullCycle(
  world: World,
  services: number,
): Promise<Figure[]> {
  // Once over nothing: loads and compiles what a cycle needs.
  world.catalog.services = 0;
  await world.cycle();
  world.catalog.services = services;
  const { milliseconds, p99, max, rss, heapUsed } = await watch(world.cycle);
  return [
    { name: 'full cycle', text: ms(milliseconds) },
    atMost('event-loop delay in a full cycle, p99', p99, LONGEST_DELAY, ms),
    { name: 'event-loop delay in a full cycle, longest', text: ms(max) },
    atMost('memory of a full cycle (RSS, peak)', rss, MOST_MEMORY, mib),
    { name: 'memory of a full cycle (heap, peak)', text: mib(heapUsed) },
  ];
}

/**
 * The catalog taken over, one collector's answers all new, everything judged. To be run in an empty
 * database that knows the standard.
 */
export async function cycleStatements(
  world: World,
  services: number,
): Promise<Figure[]> {
  const { context, stores, knex } = world;
  const [collector] = context.sourceCollectors;
  world.catalog.services = services;
  const { statements } = await countStatements(knex, async () => {
    const snapshot = await context.snapshots.fresh(NEVER);
    const { entities } = stores;
    await synchronise(snapshot, { ...context, entities, abort: NEVER });
    await collectAll(collector, context, NEVER);
    await context.evaluator.evaluateDue(NEVER);
  });
  const entities = (await stores.entities.listLiving()).length;
  return [
    atMost(
      'statements per 1,000 entities in a full cycle',
      (1000 * statements) / entities,
      MOST_STATEMENTS,
      count,
    ),
  ];
}
