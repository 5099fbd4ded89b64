import { Knex } from 'knex';
import { createPacer } from '../../util/pacer';
import { isPostgres } from './client';
import { createByteList, createTextList } from './jsonList';

export type ColumnType = 'integer' | 'text';
export type Columns = Record<string, ColumnType>;
/** What is undefined is null, and takes no room on the way. */
export type Row<C extends Columns = Columns> = {
  [name in keyof C]: string | number | null | undefined;
};

/**
 * Rows as a table expression named `input`, all in one binding: a statement has the same text and one
 * parameter however many rows it takes. To be bound for a `?` behind `from`.
 */
export function jsonRows<C extends Columns>(
  knex: Knex,
  columns: C,
  rows: readonly Row<C>[],
): Knex.Raw {
  return inputOf(knex, columns, storableJson(rows));
}

function inputOf(knex: Knex, columns: Columns, json: string | Buffer) {
  const names = Object.keys(columns);
  if (isPostgres(knex)) {
    const types = names.map(name => `${name} ${columns[name]}`);
    return knex.raw(`json_to_recordset(?::json) as input(${types})`, [json]);
  }
  const extracts = names.map(
    name => `json_extract(value, '$.${name}') as ${name}`,
  );
  return knex.raw(`(select ${extracts} from json_each(?)) as input`, [json]);
}

/** As `jsonRows`, for rows that are many or large: written one by one, so that other work comes in between. */
export async function pacedJsonRows<C extends Columns>(
  knex: Knex,
  columns: C,
  rows: Iterable<Row<C>>,
): Promise<{ input: Knex.Raw }> {
  const pace = createPacer();
  // Bytes go to PostgreSQL as they are; SQLite takes texts only.
  const list = isPostgres(knex) ? createByteList() : createTextList();
  for (const row of rows) {
    list.add(storableJson(row));
    const wait = pace();
    if (wait) await wait;
  }
  // Not on its own: whoever awaited it would run it.
  return { input: inputOf(knex, columns, list.end()) };
}

/** A subselect of ids, in one binding: for a `?` in `in (?)`. */
export function idRows(knex: Knex, ids: readonly number[]): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw('select value::integer from json_array_elements_text(?::json)', [
        JSON.stringify(ids),
      ])
    : knex.raw('select value from json_each(?)', [JSON.stringify(ids)]);
}

/** A subselect of texts, in one binding: for a `?` in `in (?)`. */
export function textRows(knex: Knex, texts: readonly string[]): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw('select value from json_array_elements_text(?::json)', [
        storableJson(texts),
      ])
    : knex.raw('select value from json_each(?)', [storableJson(texts)]);
}

// PostgreSQL's text holds neither NUL nor half a surrogate pair, and refuses the whole statement: one
// odd character in one message must not cost a thousand entities their facts.
const UNSTORABLE =
  // eslint-disable-next-line no-control-regex
  /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// How they look in JSON; nearly always there are none, and looking at every text can be spared.
const ESCAPED = /\\u(0000|d[89a-f])/;

function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!ESCAPED.test(json)) return json;
  return JSON.stringify(value, (_, item) =>
    typeof item === 'string' ? item.replace(UNSTORABLE, '\ufffd') : item,
  );
}
