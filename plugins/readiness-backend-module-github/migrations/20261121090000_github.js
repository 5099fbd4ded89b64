// @ts-check

// How far each repository on GitHub was read.

/** @typedef {import('@backstage/backend-plugin-api').DatabaseService} Database */
/** @typedef {Awaited<ReturnType<Database['getClient']>>} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('github_repositories', table => {
    table.comment('How far repositories on GitHub were read');
    table
      .text('repository')
      .primary()
      .comment('Lower case: github.com/acme/payments-api');
    table.text('asked_at').comment('When it was last asked for');
    table.text('streams').notNullable().comment('JSON: how far each was read');
    table.text('trouble').comment('JSON: why it could not be read, since when');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('github_repositories');
};
