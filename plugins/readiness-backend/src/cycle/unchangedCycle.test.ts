import { mockServices } from '@backstage/backend-test-utils';
import { definitionHash } from 'backstage-plugin-readiness-common';
import { present } from 'backstage-plugin-readiness-node';
import { Knex } from 'knex';
import { smallCatalog } from '../__testUtils__/entities';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { fact, scriptedCollector } from '../__testUtils__/scriptedCollector';
import { TestClock } from '../__testUtils__/TestClock';
import { CatalogReader } from '../catalog/CatalogReader';
import { SnapshotCache } from '../catalog/SnapshotCache';
import { catalogCollectors } from '../collectors/catalogCollectors';
import { builtInDefinitions, builtInFacts } from '../definitions/builtin';
import { StandardInForce } from '../definitions/Standard';
import { Evaluator } from '../evaluation/Evaluator';
import { describeDatabases } from '../stores/__testUtils__/describeStores';
import { CatalogFollower } from './CatalogFollower';
import { collectTask } from './collectTask';
import { CycleContext } from './CycleContext';
import { synchroniseTask } from './synchroniseTask';

const never = new AbortController().signal;

async function statementsOf(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => statements.push(sql.trim());
  knex.on('query', listen);
  await work();
  knex.off('query', listen);
  return statements;
}

describeDatabases('A cycle in which nothing is new', use => {
  async function setUp(say: () => number) {
    const { stores } = use();
    const definitions = { ...builtInDefinitions, facts: builtInFacts };
    await stores.definitions.activate({
      hash: definitionHash(definitions),
      definitions,
      packageVersion: '1.0.0',
      activatedAt: '2026-11-20T09:00:00.000Z',
    });
    const catalog = new FakeCatalog(smallCatalog()).service();
    const reader = new CatalogReader({ catalog, auth: mockServices.auth() });
    const logger = mockServices.logger.mock();
    const { clock } = new TestClock();
    const standard = new StandardInForce(stores.definitions);
    const context: CycleContext = {
      stores,
      reader,
      snapshots: new SnapshotCache({ read: () => reader.readAll(), clock }),
      catalogCollectors,
      sourceCollectors: [
        scriptedCollector([fact('alarms/judged')], () => ({
          'alarms/judged': present(say()),
        })),
      ],
      evaluator: new Evaluator({ stores, standard, logger, clock }),
      logger,
      clock,
      isStopping: () => false,
    };
    const follower = new CatalogFollower(context);
    const collectors = [...catalogCollectors, ...context.sourceCollectors];
    const cycle = async () => {
      await synchroniseTask(context, follower, never);
      for (const collector of collectors) {
        await collectTask(collector, context, never);
      }
      await context.evaluator.evaluateDue(never);
    };
    return { cycle, runs: collectors.length + 1 };
  }

  it('writes one row per run and nothing else, in a handful of statements', async () => {
    const { cycle, runs } = await setUp(() => 1);
    await cycle();
    await cycle();
    const statements = await statementsOf(use().knex, cycle);
    const reads = statements.filter(sql => sql.startsWith('select'));
    const writes = statements.filter(sql => !sql.startsWith('select'));
    expect(writes).toHaveLength(runs);
    expect(
      writes.every(sql => sql.startsWith('insert into collector_runs')),
    ).toBe(true);
    // Each run reads once whom it asks about. The rest: the groups, and twice three to see what is due.
    expect(reads.length).toBeLessThanOrEqual(runs + 7);
  });

  it('writes more as soon as there is news', async () => {
    let alarms = 1;
    const { cycle, runs } = await setUp(() => alarms);
    await cycle();
    await cycle();
    alarms = 2;
    const statements = await statementsOf(use().knex, cycle);
    const writes = statements.filter(sql => !sql.startsWith('select'));
    expect(writes.length).toBeGreaterThan(runs);
    expect(writes.some(sql => sql.includes('into facts'))).toBe(true);
  });
});
