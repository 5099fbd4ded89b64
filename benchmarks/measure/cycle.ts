import { collectAll } from '../../plugins/readiness-backend/src/cycle/collectTask';
import { synchronise } from '../../plugins/readiness-backend/src/catalog/synchronise';
import { atMost, count, Figure, mib, ms } from './figure';
import { countStatements } from './statements';
import { watch } from './watch';
import { NEVER, World } from './world';

const LONGEST_DELAY = 50;
const MOST_MEMORY = 250 * 1024 * 1024;
const MOST_STATEMENTS = 30;

/**
 * A first cycle over the whole catalog, and what it does to the process: the catalog taken over, every
 * source asked, everything judged. Statements are counted as with one collector.
 */
export async function fullCycle(
  world: World,
  services: number,
): Promise<Figure[]> {
  // Once over nothing: loads and compiles what a cycle needs.
  world.catalog.services = 0;
  await world.cycle();
  world.catalog.services = services;
  let statements = 0;
  const { milliseconds, p99, max, rss, heapUsed } = await watch(async () => {
    statements = await steps(world);
  });
  const entities = (await world.stores.entities.listLiving()).length;
  return [
    { name: 'full cycle', text: ms(milliseconds) },
    atMost('event-loop delay in a full cycle, p99', p99, LONGEST_DELAY, ms),
    { name: 'event-loop delay in a full cycle, longest', text: ms(max) },
    atMost('memory of a full cycle (RSS, peak)', rss, MOST_MEMORY, mib),
    { name: 'memory of a full cycle (heap, peak)', text: mib(heapUsed) },
    atMost(
      'statements per 1,000 entities in a full cycle',
      (1000 * statements) / entities,
      MOST_STATEMENTS,
      count,
    ),
  ];
}

/** @returns statements of the steps, with one collector */
async function steps({ knex, stores, context }: World): Promise<number> {
  const { entities } = stores;
  const takeOver = await countStatements(knex, async () => {
    const snapshot = await context.snapshots.fresh(NEVER);
    await synchronise(snapshot, { ...context, entities, abort: NEVER });
  });
  let ofOne = 0;
  const { catalogCollectors, sourceCollectors } = context;
  for (const collector of [...catalogCollectors, ...sourceCollectors]) {
    const asked = await countStatements(knex, () =>
      collectAll(collector, context, NEVER),
    );
    ofOne = asked.statements;
  }
  const judged = await countStatements(knex, () =>
    context.evaluator.evaluateDue(NEVER),
  );
  return takeOver.statements + ofOne + judged.statements;
}
