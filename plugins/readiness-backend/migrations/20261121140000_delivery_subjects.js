// @ts-check

// Deliveries are matched anew by what they name: found by it, instead of among all records for each few.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('delivery_records', table => {
    table.index(['source', 'subject', 'kind']);
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('delivery_records', table => {
    table.dropIndex(['source', 'subject', 'kind']);
  });
};
