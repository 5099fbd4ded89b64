import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { createKnexStores } from '../knex';
import { migrate } from '../knex/migrate';
import { createMemoryStores } from '../memory';
import { MemoryTables } from '../memory/tables';
import { Stores } from '../Stores';

/** In an order in which they can be emptied. */
const TABLES = [
  'alarm_facts',
  'alarm_children',
  'alarm_entities',
  'alarm_changes',
  'alarms',
  'alarm_sources',
  'delivery_facts',
  'delivery_shared',
  'delivery_days',
  'delivery_heard',
  'delivery_events',
  'delivery_records',
  'scope_entities',
  'scopes',
  'group_parents',
  'entity_search',
  'links',
  'definition_sets',
  'definition_layers',
  'definition_claims',
  'projected_levels',
  'report_history',
  'reports',
  'outcomes',
  'checks',
  'collector_runs',
  'collectors',
  'fact_namespaces',
  'own_facts',
  'fact_exceptions',
  'collected',
  'facts',
  'evaluations',
  'entities',
];

export interface StoresUnderTest {
  stores: Stores;
  /** New store objects on the same data, as after a restart or in another replica. */
  reopen(): Stores;
}

export interface DatabaseUnderTest extends StoresUnderTest {
  knex: Knex;
}

/** Runs the same tests over memory, SQLite and PostgreSQL, each test on empty stores. */
export function describeStores(
  name: string,
  tests: (use: () => StoresUnderTest) => void,
): void {
  describe(`${name} in memory`, () => {
    let current: StoresUnderTest;
    beforeEach(() => {
      const tables = new MemoryTables();
      const reopen = () => createMemoryStores(tables);
      current = { stores: reopen(), reopen };
    });
    tests(() => current);
  });
  describeDatabases(name, tests);
}

/** Runs the same tests over SQLite and PostgreSQL, each test on empty tables. */
export function describeDatabases(
  name: string,
  tests: (use: () => DatabaseUnderTest) => void,
): void {
  const databases = createDatabases();
  describe.each(['SQLITE_3', 'POSTGRES_18'] as const)(`${name} in %s`, id => {
    let knex: Knex;
    let current: DatabaseUnderTest;
    beforeAll(async () => {
      knex = await databases.init(id);
      await migrate({ getClient: async () => knex });
    }, 60_000);
    beforeEach(async () => {
      for (const table of TABLES) await knex(table).del();
      const reopen = () => createKnexStores(knex);
      current = { stores: reopen(), reopen, knex };
    });
    tests(() => current);
  });
}

/** SQLite and PostgreSQL; it is an error if there is no PostgreSQL. */
export function createDatabases(): TestDatabases {
  // Without a server TestDatabases would reach for Docker, or test less than it says.
  if (!process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING) {
    throw new Error(
      'There is no PostgreSQL to test against: run the tests from the root of the repository',
    );
  }
  return TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
}
