// @ts-check

// What feeds tell of deliveries: the events as they came, and the records that follow from them.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('delivery_records', table => {
    table.comment(
      'Deployments, incidents, changes and builds; events move them',
    );
    table.increments('id');
    table.text('kind').notNullable();
    table.text('source').notNullable();
    table.text('record_key').notNullable().comment('Unique in kind and source');
    entityId(table, 'SET NULL').comment('Null while no entity matches');
    table.text('matched_by').comment('Rule of the mapping');
    table.text('reason').comment('Why no entity matches');
    table
      .text('subject')
      .notNullable()
      .comment('Canonical JSON: what is mapped');
    table.text('at').notNullable().comment('The last that was heard of it');
    table.text('state').notNullable().comment('JSON: joined from its events');
    table.unique(['kind', 'source', 'record_key']);
    table.index(['entity_id', 'kind', 'at']);
    table.index(['kind', 'at']);
    table.index(['source', 'subject'], 'delivery_records_unmatched_index', {
      predicate: knex.whereNull('entity_id'),
    });
  });
  await knex.schema.createTable('delivery_events', table => {
    table.comment('Events as they came, for a month');
    table.increments('id');
    table.text('source').notNullable();
    table.text('event_id').notNullable();
    table
      .integer('record_id')
      .notNullable()
      .index()
      .references('id')
      .inTable('delivery_records')
      .onDelete('CASCADE');
    table.text('at').notNullable().comment('When it happened');
    table.text('received_at').notNullable().index();
    table.text('body').notNullable().comment('As it was sent');
    table.unique(['source', 'event_id']);
  });
  await knex.schema.createTable('delivery_heard', table => {
    table.comment('Which source tells what, and names its subjects how');
    table.text('source').notNullable();
    table.text('what').notNullable();
    table.text('at').notNullable().comment('Last heard; when it was received');
    table.primary(['source', 'what']);
  });
  await knex.schema.createTable('delivery_facts', table => {
    table.comment(
      'What follows from the records of an entity, until they change',
    );
    entityId(table, 'CASCADE').notNullable().primary();
    table.integer('revision').notNullable().comment('Counts changed records');
    table.integer('computed').comment('The revision that facts follow from');
    table.text('context').comment('What else they follow from');
    table.text('facts').comment('JSON');
    table.text('valid_until').comment('When they change by themselves');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('delivery_facts');
  await knex.schema.dropTable('delivery_heard');
  await knex.schema.dropTable('delivery_events');
  await knex.schema.dropTable('delivery_records');
};

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 * @param {string} whenRemoved
 */
function entityId(table, whenRemoved) {
  return table
    .integer('entity_id')
    .references('id')
    .inTable('entities')
    .onDelete(whenRemoved);
}
