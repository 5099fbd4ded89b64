import { Knex } from 'knex';
import {
  Columns,
  jsonRows,
  Row,
} from '../../plugins/readiness-backend/src/stores/knex/jsonRows';
import { query } from '../../plugins/readiness-backend/src/stores/knex/statements';
import { isSqlite } from './database';

const EVENTS = {
  source: 'text',
  event_id: 'text',
  record_id: 'integer',
  at: 'text',
  received_at: 'text',
  body: 'text',
} as const;

const RECORDS = {
  kind: 'text',
  source: 'text',
  record_key: 'text',
  entity_id: 'integer',
  matched_by: 'text',
  reason: 'text',
  subject: 'text',
  at: 'text',
  since: 'text',
  heard_at: 'text',
  events: 'integer',
  state: 'text',
} as const;

/** Milliseconds to write the rows that are there, all known beforehand, to tables like theirs. */
export async function insertSameRows(
  knex: Knex,
  batchSize: number,
): Promise<number> {
  const records = await read(knex, 'delivery_records', RECORDS);
  const events = await read(knex, 'delivery_events', EVENTS);
  await createTables(knex);
  const batches = Math.ceil(events.length / batchSize);
  const perBatch = Math.ceil(records.length / batches);
  const start = performance.now();
  for (let batch = 0; batch < batches; batch++) {
    const of = <T>(rows: T[], size: number) =>
      rows.slice(batch * size, (batch + 1) * size);
    await knex.transaction(async trx => {
      await insert(trx, 'bench_records', RECORDS, of(records, perBatch));
      await insert(trx, 'bench_events', EVENTS, of(events, batchSize));
    });
  }
  const took = performance.now() - start;
  await knex.schema.dropTable('bench_events');
  await knex.schema.dropTable('bench_records');
  return took;
}

async function read<C extends Columns>(knex: Knex, table: string, columns: C) {
  const rows = await knex(table).select(Object.keys(columns)).orderBy('id');
  return rows as Row<C>[];
}

async function insert<C extends Columns>(
  trx: Knex,
  table: string,
  columns: C,
  rows: Row<C>[],
) {
  const names = Object.keys(columns);
  await query(
    trx,
    `insert into ${table} (${names}) select ${names} from ? where true`,
    [jsonRows(trx, columns, rows)],
  );
}

/** With the indexes of the originals, save those over few rows. */
async function createTables(knex: Knex) {
  await knex.schema.createTable('bench_records', table => {
    table.increments('id');
    Object.entries(RECORDS).forEach(([name, type]) => table[type](name));
    table.unique(['kind', 'source', 'record_key']);
    table.index(['entity_id', 'kind', 'at']);
    table.index(['kind', 'at']);
  });
  await knex.schema.createTable('bench_events', table => {
    table.increments('id');
    Object.entries(EVENTS).forEach(([name, type]) => table[type](name));
    table.unique(['source', 'event_id']);
    table.index(['record_id']);
    table.index(['received_at']);
  });
  if (!isSqlite(knex)) await knex.raw('analyze');
}
