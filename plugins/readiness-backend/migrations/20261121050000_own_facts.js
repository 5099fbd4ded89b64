// @ts-check

// Facts that others push, and what the health page tells beside the runs.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_namespaces', table => {
    table.comment('Namespaces of facts that services declared');
    table.text('id').primary().comment('Before the slash of its facts');
    table.text('title').notNullable();
    table.text('owner').notNullable().comment('Subject that declared it');
    table.text('facts').notNullable().comment('Canonical JSON: definitions');
  });
  await knex.schema.createTable('own_facts', table => {
    table.comment('Who pushed the answers in facts that were pushed');
    table
      .integer('entity_id')
      .notNullable()
      .references('id')
      .inTable('entities')
      .onDelete('CASCADE');
    table.text('fact').notNullable();
    table.text('namespace').notNullable();
    table.text('pushed_by').notNullable().comment('Subject of the service');
    table.text('pushed_at').notNullable();
    table.primary(['entity_id', 'fact']);
    table.index(['namespace', 'entity_id']);
  });
  await knex.schema.alterTable('facts', table => {
    table
      .text('confirmed_at')
      .comment(
        'When last confirmed; only of pushed facts, which no run vouches for',
      );
  });
  await knex.schema.alterTable('collectors', table => {
    table.text('pushed_at').comment('Last push; null where a collector asks');
    table.text('notices').comment('JSON: for the platform team');
  });
  await knex.schema.alterTable('collector_runs', table => {
    table.integer('answered').comment('Entities with a present fact');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  // Nothing else knows how old pushed answers are: they must not stay as if a run had confirmed them.
  await knex('facts').whereNotNull('confirmed_at').del();
  await knex('collectors').whereNotNull('pushed_at').del();
  for (const [table, column] of [
    ['collector_runs', 'answered'],
    ['collectors', 'notices'],
    ['collectors', 'pushed_at'],
    ['facts', 'confirmed_at'],
  ]) {
    // Not through knex, which would build SQLite's table anew.
    await knex.raw('alter table ?? drop column ??', [table, column]);
  }
  await knex.schema.dropTable('own_facts');
  await knex.schema.dropTable('fact_namespaces');
};
