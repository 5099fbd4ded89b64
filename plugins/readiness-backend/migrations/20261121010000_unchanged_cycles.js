// @ts-check

// So that a cycle in which nothing is new reads little and writes nothing: what each collector last said of
// each entity as one hash, and runs that can tell by themselves which of them is the last complete one.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('collected', table => {
    table.comment('What a collector said of an entity, as one hash');
    table
      .integer('entity_id')
      .notNullable()
      .references('id')
      .inTable('entities')
      .onDelete('CASCADE');
    table.text('collector').notNullable();
    table
      .text('hash')
      .notNullable()
      .comment('Of all it said; empty where something else stands');
    table.primary(['entity_id', 'collector']);
  });
  // There is a row wherever there is anything to forget.
  await knex.raw(
    `insert into collected (entity_id, collector, hash)
     select entity_id, collector, '' from facts
     union select entity_id, collector, '' from fact_exceptions`,
  );
  await knex.schema.alterTable('collector_runs', table => {
    table.index(['collector', 'status', 'started_at']);
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.raw(
    `update collectors set as_of = coalesce((
       select max(r.started_at) from collector_runs r
       where r.collector = collectors.id and r.status = 'complete'
         and r.started_at > coalesce(collectors.as_of, '')
     ), as_of)`,
  );
  await knex.schema.alterTable('collector_runs', table => {
    table.dropIndex(['collector', 'status', 'started_at']);
  });
  await knex.schema.dropTable('collected');
};
