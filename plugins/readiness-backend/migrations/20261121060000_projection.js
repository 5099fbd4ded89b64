// @ts-check

// What the catalog is told of levels, and in which order.

const { randomUUID } = require('node:crypto');

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('projection_clock', table => {
    table.comment(
      'One row. Whoever changes a level counts it up and holds it until the end of the transaction, so that the count has no gaps and goes up in the order of commits',
    );
    table
      .text('epoch')
      .notNullable()
      .comment('Another one: ask for everything');
    table.integer('seq').notNullable();
  });
  await knex.schema.createTable('projected_levels', table => {
    table.comment('When the level under any scorecard last changed');
    table
      .integer('entity_id')
      .primary()
      .references('id')
      .inTable('entities')
      .onDelete('CASCADE');
    table.integer('seq').notNullable().index();
  });
  // A new one each time this runs: what was counted before is not to be trusted.
  await knex('projection_clock').insert({ epoch: randomUUID(), seq: 0 });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('projected_levels');
  await knex.schema.dropTable('projection_clock');
};
