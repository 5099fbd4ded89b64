// @ts-check

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('links', table => {
    table.comment('What came back when links were opened, one row per URL');
    table.text('hash').primary().comment('SHA-256 of url, which can be long');
    table.text('url').notNullable();
    table.text('host').notNullable().comment('With its port');
    table.text('state').notNullable().comment('new before it was asked');
    table.text('message').comment('Why it is not ok');
    table.text('asked_at').comment('Last');
    table.text('ok_at').comment('When it last answered well');
    table.text('broken_since').comment('First of the failures in a row');
    table.text('broken_at').comment('Last failure that counted');
    table.integer('broken_count').notNullable();
    table.integer('text_length').comment('Null where nothing could be read');
    table.text('changed_at').comment('As its host says');
    table.text('etag');
    table.text('last_modified').comment('As sent, for conditional requests');
    table.text('wait_until').comment('The host asked for rest').index();
    table.text('due_at').comment('When to ask again');
    table.text('claim').comment('Of whoever is asking at the moment');
    table.text('claimed_until');
    table.text('claimed_at').index().comment('Rows long unclaimed go');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('links');
};
