import { Knex } from 'knex';
import { isPostgres } from './client';
import { idRows } from './jsonRows';

/** `column in (…)`, in one binding, to be found by the index of the column. */
export function oneOfIds(
  knex: Knex,
  column: string,
  ids: readonly number[],
): Knex.Raw {
  return oneOf(knex, column, idRows(knex, ids));
}

/**
 * The same for a subselect of ids. PostgreSQL takes ids that it unpacks from JSON for half of those in the table, and
 * reads all of it for a single one; of an array it expects a few.
 */
export function oneOf(knex: Knex, column: string, rows: Knex.Raw): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw('?? = any(array(?))', [column, rows])
    : knex.raw('?? in (?)', [column, rows]);
}
