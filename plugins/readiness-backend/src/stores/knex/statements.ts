import { Knex } from 'knex';
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
  sql: string;
  bindings: Knex.RawBinding[];
}

/** Runs statements that write to different tables, and do not need each other: to PostgreSQL as one. */
export async function together(
  knex: Knex,
  statements: readonly Statement[],
): Promise<void> {
  if (!isPostgres(knex)) {
    for (const { sql, bindings } of statements)
      await query(knex, sql, bindings);
    return;
  }
  const first = statements.slice(0, -1);
  const parts = first.map(({ sql }, index) => `step_${index} as (${sql})`);
  await query(
    knex,
    `with ${parts} ${statements[first.length].sql}`,
    statements.flatMap(({ bindings }) => bindings),
  );
}

/** Inserts rows, or overwrites those that have the same key, in one statement. */
export async function upsertRows<C extends Columns>(
  knex: Knex,
  table: { name: string; key: readonly string[]; columns: C },
  rows: readonly Row<C>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(table.columns);
  const changes = names
    .filter(name => !table.key.includes(name))
    .map(name => `${name} = excluded.${name}`);
  // SQLite takes `on conflict` behind a select without `where` for a join.
  await query(
    knex,
    `insert into ${table.name} (${names})
     select ${names} from ? where true order by ${table.key}
     on conflict (${table.key}) do update set ${changes}`,
    [jsonRows(knex, table.columns, rows)],
  );
}

/** Deletes rows by key, in one statement. */
export async function deleteRows<C extends Columns>(
  knex: Knex,
  table: { name: string; key: C },
  keys: readonly Row<C>[],
): Promise<void> {
  if (keys.length === 0) return;
  const names = Object.keys(table.key);
  await query(
    knex,
    `delete from ${table.name} where (${names}) in (select ${names} from ?)`,
    [jsonRows(knex, table.key, keys)],
  );
}
