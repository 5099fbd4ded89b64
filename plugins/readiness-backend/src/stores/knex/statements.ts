import { Knex } from 'knex';
import { breathe } from '../../util/breathe';
import { isPostgres } from './client';
import { Columns, jsonRows, Row } from './jsonRows';

/** Runs SQL that both databases understand, and returns its rows in one shape. */
export async function query<T = unknown>(
  knex: Knex,
  sql: string,
  bindings: Knex.RawBinding[],
): Promise<T[]> {
  const result = await knex.raw(sql, bindings);
  return Array.isArray(result) ? result : result.rows;
}

export interface Statement {
  /** The name under which PostgreSQL knows its rows to those that come after it. */
  as?: string;
  sql: string;
  bindings: Knex.RawBinding[];
}

/** Runs statements that write to different tables, and do not need each other: to PostgreSQL as one. */
export async function together(
  knex: Knex,
  statements: readonly Statement[],
): Promise<void> {
  if (statements.length === 0) return;
  if (!isPostgres(knex)) {
    for (const { sql, bindings } of statements) {
      await query(knex, sql, bindings);
      await breathe();
    }
    return;
  }
  const first = statements.slice(0, -1);
  const parts = first.map(
    ({ as, sql }, index) => `${as ?? `step_${index}`} as (${sql})`,
  );
  const before = parts.length > 0 ? `with ${parts} ` : '';
  await query(
    knex,
    `${before}${statements[first.length].sql}`,
    statements.flatMap(({ bindings }) => bindings),
  );
}

export interface Table<C extends Columns = Columns> {
  name: string;
  key: readonly string[];
  columns: C;
}

/** Inserts rows, or overwrites those that have the same key, in one statement. */
export async function upsertRows<C extends Columns>(
  knex: Knex,
  table: Table<C>,
  rows: readonly Row<C>[],
): Promise<void> {
  if (rows.length === 0) return;
  const { sql, bindings } = upsertStatement(
    table,
    jsonRows(knex, table.columns, rows),
  );
  await query(knex, sql, bindings);
}

/** @param input - what {@link jsonRows} makes of the rows */
export function upsertStatement(table: Table, input: Knex.Raw): Statement {
  const names = Object.keys(table.columns);
  const changes = names
    .filter(name => !table.key.includes(name))
    .map(name => `${name} = excluded.${name}`);
  // SQLite takes `on conflict` behind a select without `where` for a join.
  return {
    sql: `insert into ${table.name} (${names})
     select ${names} from ? where true order by ${table.key}
     on conflict (${table.key}) do update set ${changes}`,
    bindings: [input],
  };
}

/** The statement, if there are any rows. */
export function upsertStatements<C extends Columns>(
  knex: Knex,
  table: Table<C>,
  rows: readonly Row<C>[],
): Statement[] {
  if (rows.length === 0) return [];
  return [upsertStatement(table, jsonRows(knex, table.columns, rows))];
}

/** The statement, if there are any keys. */
export function deleteStatements<C extends Columns>(
  knex: Knex,
  table: { name: string; key: C },
  keys: readonly Row<C>[],
): Statement[] {
  return keys.length === 0 ? [] : [deleteStatement(knex, table, keys)];
}

/** Deletes rows by key, in one statement. */
export async function deleteRows<C extends Columns>(
  knex: Knex,
  table: { name: string; key: C },
  keys: readonly Row<C>[],
): Promise<void> {
  if (keys.length === 0) return;
  const { sql, bindings } = deleteStatement(knex, table, keys);
  await query(knex, sql, bindings);
}

export function deleteStatement<C extends Columns>(
  knex: Knex,
  table: { name: string; key: C },
  keys: readonly Row<C>[],
): Statement {
  const names = Object.keys(table.key);
  return {
    sql: `delete from ${table.name} where (${names}) in (select ${names} from ?)`,
    bindings: [jsonRows(knex, table.key, keys)],
  };
}
