// @ts-check

// Alarms that reach people through another one: that one is of their entities, too.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('alarm_children', table => {
    table.comment('Which alarms an alarm combines; it may not be known yet');
    table
      .integer('parent_id')
      .notNullable()
      .references('id')
      .inTable('alarms')
      .onDelete('CASCADE');
    table.text('source').notNullable().comment('Of both');
    table.text('child').notNullable().comment('As the source has it');
    table.primary(['parent_id', 'child']);
    table.index(['source', 'child']);
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alarm_children');
};
