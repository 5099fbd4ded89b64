// @ts-check

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('feed_bookmarks', table => {
    table.comment('How far feeds that ask have read, in their own words');
    table.string('feed').primary().comment('Id of the feed');
    table.text('bookmark').notNullable().comment('JSON');
    table.string('kept_at').notNullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('feed_bookmarks');
};
