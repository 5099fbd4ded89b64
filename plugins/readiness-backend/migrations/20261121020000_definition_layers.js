// @ts-check

/**
 * Where definitions come from, place by place, and which replica's places are in force.
 *
 * @typedef {import('knex').Knex} Knex
 */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('definition_layers', table => {
    table.comment('The places that definitions come from, as last read');
    table.text('id').primary();
    table.integer('position').notNullable().comment('Lowest first');
    table.text('title').notNullable();
    table.text('read_at').comment('Last time that it could be read');
    table.text('status').notNullable();
    table.text('problems').notNullable().comment('JSON array');
    table
      .text('accepted')
      .notNullable()
      .comment('JSON: the last good version of each of its definitions');
  });
  await knex.schema.createTable('definition_claims', table => {
    table.comment('The replica that reads them for all; at most one row');
    table.integer('id').primary();
    table.text('replica').notNullable();
    table.text('package_version').notNullable();
    table.text('since').notNullable().comment('Age of its configuration');
    table.text('confirmed_at').notNullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('definition_claims');
  await knex.schema.dropTable('definition_layers');
};
