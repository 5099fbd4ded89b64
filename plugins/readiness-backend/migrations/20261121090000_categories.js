// @ts-check

// How the categories of a report stand, apart from it: the catalog may be told.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('reports', table => {
    table
      .text('categories')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON: open, unknown, waived or pass by category');
  });
  await fill(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  // Not through knex, which on SQLite would write the table anew without what it does not understand.
  await knex.raw('alter table reports drop column categories');
};

/** Reports read at once: some ten megabytes. */
const CHUNK = 500;

/** @param {Knex} knex */
async function fill(knex) {
  const statement = fillStatement(knex);
  let after = { entity_id: 0, scorecard: '' };
  for (;;) {
    const rows = await knex('reports')
      .whereRaw('(entity_id, scorecard) > (?, ?)', [
        after.entity_id,
        after.scorecard,
      ])
      .orderBy(['entity_id', 'scorecard'])
      .limit(CHUNK)
      .select('entity_id', 'scorecard', 'report');
    if (rows.length === 0) return;
    after = rows[rows.length - 1];
    await knex.raw(statement, [JSON.stringify(rows.map(toCategories))]);
  }
}

/** @param {Knex} knex */
function fillStatement(knex) {
  return knex.client.config.client === 'pg'
    ? `update reports r set categories = i.categories
       from json_to_recordset(?::json) as i(entity_id integer, scorecard text, categories text)
       where r.entity_id = i.entity_id and r.scorecard = i.scorecard`
    : `update reports set categories = json_extract(i.value, '$.categories')
       from json_each(?) i
       where reports.entity_id = json_extract(i.value, '$.entity_id')
         and reports.scorecard = json_extract(i.value, '$.scorecard')`;
}

/** @param {{ entity_id: number, scorecard: string, report: string }} row */
function toCategories({ report, ...key }) {
  return { ...key, categories: statesOf(JSON.parse(report)) };
}

// As it was when this was written, on purpose: a migration does not change with the code.

const STATES = ['open', 'unknown', 'waived', 'pass'];

/** @param {any} report */
function statesOf({ results = [] }) {
  /** @type {Map<string, string>} */
  const states = new Map();
  for (const result of results) {
    const state = stateOf(result);
    const before = states.get(result.category) ?? 'pass';
    if (!state) continue;
    const first = Math.min(STATES.indexOf(state), STATES.indexOf(before));
    states.set(result.category, STATES[first]);
  }
  const sorted = [...states].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted));
}

/** @param {any} result */
function stateOf({ standing, outcome, waitsFor }) {
  if (standing === 'experimental' || standing === 'announced') return undefined;
  const { status } = outcome;
  if (status === 'not-applicable') return undefined;
  if (status === 'pass' || status === 'waived') return status;
  const isOwners = waitsFor === 'owner' && standing === 'counted';
  return status === 'fail' || isOwners ? 'open' : 'unknown';
}
