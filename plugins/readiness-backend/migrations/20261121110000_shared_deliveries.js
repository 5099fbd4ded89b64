// @ts-check

// A change may belong to several entities; and what the health page counts is kept rather than counted.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('delivery_shared', table => {
    table.comment('Further entities of changes that touch several');
    reference(table, 'entity_id', 'entities');
    reference(table, 'record_id', 'delivery_records').index();
    table.primary(['entity_id', 'record_id']);
  });
  await knex.schema.createTable('delivery_days', table => {
    table.comment('How many events came from a source on a day');
    table.text('source').notNullable();
    table.text('day').notNullable().comment('UTC, 2026-11-20');
    table.integer('events').notNullable();
    table.primary(['source', 'day']);
  });
  await knex.schema.alterTable('delivery_records', table => {
    table
      .integer('events')
      .notNullable()
      .defaultTo(0)
      .comment('Heard of it; none once that was long ago');
    table.text('since').comment('The first that was heard of it');
    table.text('heard_at').comment('When that was received last');
  });
  await knex.raw(`update delivery_records set
    events = (select count(*) from delivery_events where record_id = delivery_records.id),
    since = (select min(at) from delivery_events where record_id = delivery_records.id),
    heard_at = (select max(received_at) from delivery_events where record_id = delivery_records.id)`);
  await knex.raw(`insert into delivery_days (source, day, events)
    select source, substr(received_at, 1, 10), count(*) from delivery_events
    group by source, substr(received_at, 1, 10)`);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('delivery_records', table => {
    table.dropColumns('events', 'since', 'heard_at');
  });
  await knex.schema.dropTable('delivery_days');
  await knex.schema.dropTable('delivery_shared');
};

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 * @param {string} column
 * @param {string} to
 */
function reference(table, column, to) {
  return table
    .integer(column)
    .notNullable()
    .references('id')
    .inTable(to)
    .onDelete('CASCADE');
}
