// @ts-check

// Since when a source tells of what it tells: how far back silence of it means that nothing happened.

/** @typedef {import('knex').Knex} Knex */

// As it was when this was written, on purpose: a migration does not change with the code.
const INCIDENT_ENDS = 'tells incident ends';

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('delivery_heard', table => {
    table
      .text('since')
      .comment('When the earliest of it happened; null: not known');
  });
  const resolved =
    knex.client.config.client === 'pg'
      ? "state::json #>> '{steps,resolved,0}'"
      : "json_extract(state, '$.steps.resolved[0]')";
  // What was purged with its record is not known any more; windows are shorter than records are kept.
  await knex.raw(
    `insert into delivery_heard (source, what, at, since)
     select source, ?, max(heard_at), min(resolved) from (
       select source, coalesce(heard_at, at) as heard_at, ${resolved} as resolved
       from delivery_records where kind = 'incident'
     ) as incidents where resolved is not null group by source`,
    [INCIDENT_ENDS],
  );
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex('delivery_heard').where('what', INCIDENT_ENDS).delete();
  // Not through knex, which on SQLite would write the table anew without what it does not understand.
  await knex.raw('alter table delivery_heard drop column since');
};
