import { Knex } from 'knex';
import {
  Columns,
  jsonRows,
  Row,
} from '../../plugins/readiness-backend/src/stores/knex/jsonRows';
import { query } from '../../plugins/readiness-backend/src/stores/knex/statements';
import { isSqlite } from './database';

/** A table, and which of its rows are written again. */
export interface SameRows<C extends Columns = Columns> {
  table: string;
  columns: C;
  where?: string;
}

/**
 * Milliseconds to write the rows that are there, all known beforehand, to tables that are like theirs, indexes and
 * foreign keys included: so many at a time, by one statement with one parameter.
 */
export async function writeSameRows(
  knex: Knex,
  tables: readonly SameRows[],
  batchSize: number,
): Promise<number> {
  const written = [];
  for (const { table, columns, where = '1 = 1' } of tables) {
    const names = Object.keys(columns);
    const rows = await query<Row>(
      knex,
      `select ${names} from ${table} where ${where}`,
      [],
    );
    await createCopy(knex, table);
    written.push({ table, columns, names, rows });
  }
  const start = performance.now();
  for (const { table, columns, names, rows } of written) {
    for (let from = 0; from < rows.length; from += batchSize) {
      const some = rows.slice(from, from + batchSize);
      await query(
        knex,
        `insert into bench_${table} (${names}) select ${names} from ?`,
        [jsonRows(knex, columns, some)],
      );
    }
  }
  const took = performance.now() - start;
  for (const { table } of tables) await knex.schema.dropTable(`bench_${table}`);
  return took;
}

async function createCopy(knex: Knex, table: string): Promise<void> {
  if (!isSqlite(knex)) {
    await createCopyInPostgres(knex, table);
    return;
  }
  const made = await query<{ sql: string }>(
    knex,
    'select sql from sqlite_master where tbl_name = ? and sql is not null order by type desc',
    [table],
  );
  for (const { sql } of made) {
    const copied = sql
      .replace(/(create (?:unique )?index `)/i, '$1bench_')
      .replace(
        new RegExp(`((?:table|on) [\`"]?)(${table}[\`"]?[ (])`, 'i'),
        '$1bench_$2',
      );
    await knex.raw(copied);
  }
}

/** `like` leaves out foreign keys; those of the copy lead to the tables that the originals lead to. */
async function createCopyInPostgres(knex: Knex, table: string): Promise<void> {
  await knex.raw(`create table bench_${table} (like ${table} including all)`);
  const keys = await query<{ definition: string }>(
    knex,
    `select pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = ?::regclass and contype = 'f'`,
    [table],
  );
  for (const { definition } of keys) {
    await knex.raw(`alter table bench_${table} add ${definition}`);
  }
}
