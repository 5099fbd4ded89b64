import { Knex } from 'knex';
import { isSqlite } from './database';

interface Counted {
  statements: number;
  /** Rows written, as the database counts them. */
  written: number;
  texts: string[];
}

/** Counts the statements that work sends, transaction control included, and the rows they write. */
export async function countStatements(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<Counted> {
  const before = await totalChanges(knex);
  const texts: string[] = [];
  let written = 0;
  const onQuery = ({ sql }: { sql: string }) => texts.push(sql);
  const onResponse = (_: unknown, { response }: { response?: unknown }) => {
    written += changesOf(response);
  };
  knex.on('query', onQuery);
  knex.on('query-response', onResponse);
  try {
    await work();
  } finally {
    knex.off('query', onQuery);
    knex.off('query-response', onResponse);
  }
  const { length } = texts;
  if (isSqlite(knex)) written = (await totalChanges(knex)) - before;
  return { statements: length, written, texts };
}

/** Of PostgreSQL, that says so with every answer. */
function changesOf(response: unknown): number {
  const { command, rowCount } = (response ?? {}) as {
    command?: string;
    rowCount?: number;
  };
  const writes = ['INSERT', 'UPDATE', 'DELETE'].includes(command ?? '');
  return writes ? rowCount ?? 0 : 0;
}

/** Of SQLite, that counts them for a connection; it has only one here. */
async function totalChanges(knex: Knex): Promise<number> {
  if (!isSqlite(knex)) return 0;
  const [{ total }] = await knex.raw('select total_changes() as total');
  return total;
}
