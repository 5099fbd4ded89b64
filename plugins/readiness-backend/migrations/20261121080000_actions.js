// @ts-check

// What is open in a report, apart from it: what there is to do on thousands of entities is read from this.

/** @typedef {import('knex').Knex} Knex */

/** What stands in a row until it is filled. */
const NOTHING = '{"checks":[],"rungs":[]}';

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('reports', table => {
    table
      .text('open')
      .notNullable()
      .defaultTo(NOTHING)
      .comment(
        'JSON: checks that count and do not pass, rungs that do not hold',
      );
  });
  await fill(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  // Not through knex, which on SQLite would write the table anew without what it does not understand.
  await knex.raw('alter table reports drop column open');
};

/** Reports read at once: some ten megabytes. */
const CHUNK = 500;

/** @param {Knex} knex */
async function fill(knex) {
  const statement = fillStatement(knex);
  let after = 0;
  for (;;) {
    const rows = await knex('reports')
      .where('entity_id', '>', after)
      .orderBy('entity_id')
      .limit(CHUNK)
      .select('entity_id', 'scorecard', 'report');
    if (rows.length === 0) return;
    // The last entity's other reports may be on the next page: it is done again with them.
    const last = rows[rows.length - 1].entity_id;
    const all = rows.length === CHUNK && rows[0].entity_id !== last;
    after = all ? last - 1 : last;
    await knex.raw(statement, [JSON.stringify(rows.map(toOpen))]);
  }
}

/** @param {Knex} knex */
function fillStatement(knex) {
  return knex.client.config.client === 'pg'
    ? `update reports r set open = i.open
       from json_to_recordset(?::json) as i(entity_id integer, scorecard text, open text)
       where r.entity_id = i.entity_id and r.scorecard = i.scorecard`
    : `update reports set open = json_extract(i.value, '$.open')
       from json_each(?) i
       where reports.entity_id = json_extract(i.value, '$.entity_id')
         and reports.scorecard = json_extract(i.value, '$.scorecard')`;
}

/** @param {{ entity_id: number, scorecard: string, report: string }} row */
function toOpen({ report, ...key }) {
  return { ...key, open: JSON.stringify(openOf(JSON.parse(report))) };
}

// As it was when this was written, on purpose: a migration does not change with the code.

/** @param {any} report */
function openOf({ results = [], rungs = [] }) {
  const roots = new Map(
    results.map((/** @type {any} */ { check, foldedUnder }) => [
      check,
      foldedUnder ?? check,
    ]),
  );
  return {
    checks: results.filter(isOpen).map(toOpenCheck),
    rungs: rungs
      .filter((/** @type {any} */ { state }) =>
        ['blocked', 'closed'].includes(state),
      )
      .map((/** @type {any} */ rung) => toOpenRung(rung, roots)),
  };
}

/** @param {any} result */
function isOpen({ standing, foldedUnder, waitsFor, outcome }) {
  const open = ['fail', 'unknown', 'error'].includes(outcome.status);
  return standing === 'counted' && !foldedUnder && waitsFor && open;
}

/** @param {any} result */
function toOpenCheck({ check, gain, outcome, waitsFor }) {
  const { status } = outcome;
  const reason = status === 'unknown' ? outcome.reason : undefined;
  return { check, gain, reason, status, waitsFor };
}

/**
 * @param {any} rung
 * @param {Map<string, string>} roots
 */
function toOpenRung({ level, state, blockers, waitsForSignals }, roots) {
  const closed = state === 'closed' || waitsForSignals.length > 0;
  const needs = blockers.map((/** @type {string} */ id) => roots.get(id) ?? id);
  return { closed: closed || undefined, level, needs: [...new Set(needs)] };
}
