import { Observation } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { describeDatabases } from '../__testUtils__/describeStores';
import { at, storeEntities } from '../__testUtils__/samples';
import { Stores } from '../Stores';
import { isPostgres } from './client';
import { RECORDS } from './deliveryTables';
import { pacedJsonRows } from './jsonRows';
import { query } from './statements';

const ENTITIES = 400;
const EACH = 50;

/** Records of all entities in turns, as they come: those of one are all over the table. */
async function manyRecords(knex: Knex, ids: readonly number[]) {
  const names = Object.keys(RECORDS.columns);
  const rows = Array.from({ length: ENTITIES * EACH }, (_, number) => ({
    kind: 'deployment',
    source: '/ci',
    record_key: `d${number}`,
    entity_id: ids[number % ids.length],
    matched_by: 'service',
    reason: null,
    subject: '{}',
    at: at('09:00'),
    since: at('09:00'),
    heard_at: at('09:00'),
    events: 1,
    state: JSON.stringify({ said: {}, steps: {}, more: 'x'.repeat(500) }),
  }));
  const { input } = await pacedJsonRows(knex, RECORDS.columns, rows);
  await query(
    knex,
    `insert into delivery_records (${names}) select ${names} from ?`,
    [input],
  );
  await knex.raw('analyze delivery_records');
}

/** Alarms of all entities in turns, too. */
async function manyAlarms({ alarms }: Stores) {
  const origin = { id: 'eu', title: 'Server', kind: 'pull' } as const;
  const match = ({ title }: { title: string }) => ({
    matches: [{ entityRef: title, matchedBy: 'title' }],
  });
  for (let page = 0; page < EACH / 2; page += 1) {
    const read = Array.from({ length: ENTITIES }, (_, i) => ({
      id: `${page} of ${i}`,
      title: `component:default/service-${i}`,
      state: 'ok' as const,
      labels: { more: 'x'.repeat(300) },
    }));
    const scanned = { readAt: at('09:00'), alarms: read, changes: [] };
    await alarms.takePage(origin, scanned, { match, scans: [] });
  }
}

/** How the database goes about the statement that work sends to a table. */
async function planOf(knex: Knex, table: string, work: () => Promise<unknown>) {
  const sent: { sql: string; bindings: Knex.RawBinding[] }[] = [];
  const listen = (statement: (typeof sent)[number]) => sent.push(statement);
  knex.on('query', listen);
  await work();
  knex.off('query', listen);
  const { sql, bindings } = sent.find(one => one.sql.includes(table))!;
  const explain = isPostgres(knex) ? 'explain' : 'explain query plan';
  // Placeholders of PostgreSQL are numbered by now.
  const plan = await query(
    knex,
    `${explain} ${sql.replace(/\$\d+/g, '?')}`,
    bindings,
  );
  return JSON.stringify(plan);
}

describeDatabases('Reading of few entities among many', use => {
  const setUp = () =>
    storeEntities(
      use().stores,
      ...Array.from({ length: ENTITIES }, (_, i) => `service-${i}`),
    );

  it.each([1, 50])('goes by the index of deliveries: of %d', async count => {
    const { knex, stores } = use();
    const ids = await setUp();
    await manyRecords(knex, ids);
    const plan = await planOf(knex, 'delivery_records', () =>
      stores.deliveries.read(ids.slice(0, count), at('00:00')),
    );
    expect(plan).toContain('delivery_records_entity_id_kind_at_index');
    expect(plan).not.toMatch(/Seq Scan on delivery_records|SCAN delivery_re/);
  });

  it.each([1, 50])('goes by the key of facts: of %d', async count => {
    const { knex, stores } = use();
    const ids = await setUp();
    const value = 'x'.repeat(100);
    const facts = Object.fromEntries(
      Array.from({ length: EACH }, (_, i): [string, Observation] => [
        `docs/fact-${i}`,
        { status: 'present', value },
      ]),
    );
    await stores.facts.record(
      'docs',
      ids.map(entityId => ({ entityId, facts })),
      at('09:00'),
    );
    await knex.raw('analyze facts');
    const some = ids.slice(0, count);
    const plan = await planOf(knex, 'from facts', () => stores.facts.get(some));
    expect(plan).not.toMatch(/Seq Scan on facts|SCAN facts/);
  });

  it.each([1, 100])('goes by indexes of alarms: of %d', async count => {
    const { knex, stores } = use();
    const ids = await setUp();
    await manyAlarms(stores);
    await knex.raw('analyze');
    const some = ids.slice(0, count);
    for (const table of ['alarm_entities', 'alarms where', 'alarm_changes']) {
      const plan = await planOf(knex, `from ${table}`, async () => {
        const found = await stores.alarms.read(some);
        expect(found.get(some[0])).toHaveLength(EACH / 2);
      });
      expect(plan).not.toMatch(
        /(Seq Scan on|SCAN) (alarms|alarm_changes|alarm_entities)/,
      );
    }
  });
});
