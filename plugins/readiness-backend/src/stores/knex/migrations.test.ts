import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { deployed } from '../../delivery/__testUtils__/deliveries';
import { createDatabases } from '../__testUtils__/describeStores';
import {
  at,
  completeRun,
  definitions,
  evaluated,
  HOUR,
  PASS,
  report,
  result,
  storeEntities,
} from '../__testUtils__/samples';
import { Stores } from '../Stores';
import { createKnexStores } from './createKnexStores';
import { migrate } from './migrate';

const directory = resolvePackagePath(
  'backstage-plugin-readiness-backend',
  'migrations',
);
const databases = createDatabases();

/** A row in every table. */
async function fill(knex: Knex) {
  const stores = createKnexStores(knex);
  const [entityId] = await storeEntities(stores, 'orders');
  const facts = {
    'docs/one': { status: 'present', value: 1 },
    'docs/two': { status: 'failed', message: 'Timeout' },
  } as const;
  await stores.facts.record('docs', [{ entityId, facts }], at('09:00'));
  await stores.collectorRuns.record(completeRun('docs', '09:00'), HOUR);
  const due = await stores.reports.getDue(entityId, 'standard-1');
  const results = [result('a', PASS)];
  await stores.reports.keep([
    evaluated(due!, '10:00', [report('service', 'gold', results)]),
  ]);
  await stores.definitions.activate(definitions('standard-1', '1.0.0'));
  await fillLayers(stores);
  await fillLists(stores);
  await fillOwnFacts(stores, entityId);
  await fillDeliveries(stores);
  // Over the rows that are there, which would not have led to it.
  const [record] = await knex('delivery_records').select('id');
  await knex('delivery_shared').insert({
    entity_id: entityId,
    record_id: record.id,
  });
  await fillAlarms(stores);
  await stores.bookmarks.keep('pager', {}, at('09:00'));
  await stores.links.claim(
    [{ url: 'https://example.com', host: 'example.com:443' }],
    {
      id: 'one',
      now: at('09:00'),
      until: at('09:10'),
    },
  );
}

/** Over the rows that are there, so that there is one each. */
async function fillOwnFacts({ ownFacts }: Stores, entityId: number) {
  const answer = { status: 'present', value: 1 } as const;
  const observedAt = at('09:00');
  const observations = [{ entityId, fact: 'docs/one', answer, observedAt }];
  await ownFacts.take({
    namespace: 'docs',
    observations,
    by: 'ci',
    at: at('09:00'),
  });
  await ownFacts.saveNamespace(
    { id: 'docs', title: 'Docs', owner: 'ci', facts: [] },
    undefined,
  );
}

async function fillDeliveries({ deliveries }: Stores) {
  const event = deployed('09:00', 'succeeded');
  await deliveries.take([{ event, body: '{}', heard: ['tells:deployment'] }], {
    at: at('09:00'),
    match: () => ({
      entityRef: 'component:default/orders',
      matchedBy: 'service',
    }),
  });
}

async function fillAlarms({ alarms }: Stores) {
  const alarm = {
    id: 'a',
    title: 'A',
    state: 'firing' as const,
    labels: {},
    children: ['b'],
  };
  const matchedBy = 'label service';
  const match = () => ({
    matches: [{ entityRef: 'component:default/orders', matchedBy }],
  });
  await alarms.takePage(
    { id: 'eu', title: 'Prometheus eu', kind: 'pull' },
    { readAt: at('09:00'), alarms: [alarm], changes: [] },
    { match, scans: [] },
  );
}

async function fillLists({ groups, scopes }: Stores) {
  const [group, parent] = ['group:default/shop', 'group:default/all'];
  await groups.keepTree([{ group, parent }]);
  const asOf = at('09:00');
  await scopes.fill('key', { uids: ['uid-of-orders'], asOf });
}

async function fillLayers({ definitionLayers }: Stores) {
  await definitionLayers.replace([
    {
      id: 'built-in',
      title: 'Built in',
      status: 'ok',
      problems: [],
      accepted: { facts: {}, checks: {}, scorecards: {} },
    },
  ]);
  const since = at('09:00');
  await definitionLayers.claim(
    { replica: 'a', packageVersion: '1.0.0', since, confirmedAt: since },
    since,
  );
}

async function tablesOf(knex: Knex): Promise<string[]> {
  const sql =
    knex.client.config.client === 'pg'
      ? "select table_name as name from information_schema.tables where table_schema = 'public'"
      : "select name from sqlite_master where type = 'table'";
  const result_ = await knex.raw(sql);
  const rows: { name: string }[] = result_.rows ?? result_;
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(knex|sqlite)_/.test(name));
}

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)('Migrations in %s', id => {
  it('go up, down and up again with data in them', async () => {
    const knex = await databases.init(id);
    const count = async (table: string) => (await knex(table)).length;
    await migrate({ getClient: async () => knex });
    await fill(knex);
    const tables = await tablesOf(knex);
    expect(tables).toHaveLength(36);
    for (const table of tables)
      expect([table, await count(table)]).toEqual([table, 1]);

    while ((await knex.migrate.currentVersion({ directory })) !== 'none') {
      await knex.migrate.down({ directory });
    }
    expect(await tablesOf(knex)).toEqual([]);

    await migrate({ getClient: async () => knex });
    await fill(knex);
    for (const table of tables)
      expect([table, await count(table)]).toEqual([table, 1]);
  }, 60_000);

  it('are left alone where the installation says so', async () => {
    const knex = await databases.init(id);
    await migrate({ getClient: async () => knex, migrations: { skip: true } });
    expect(await tablesOf(knex)).toEqual([]);
  }, 60_000);
});
