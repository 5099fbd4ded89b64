// @ts-check

// The alarms that sources have, how they fare, whose they are, and what follows from them.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('alarm_sources', table => {
    table.comment('Sources of alarms that were ever heard of');
    table.text('id').primary();
    table.text('title').notNullable();
    table.text('kind').notNullable().comment('pull or push');
    table.text('pushed_at').comment('When it last pushed anything');
    table
      .text('history_since')
      .comment('Since when changes of state are known');
  });
  await knex.schema.createTable('alarms', table => {
    table.comment('Alarms, joined from what scans read and what is pushed');
    table.increments('id');
    table.text('source').notNullable();
    table.text('alarm_key').notNullable().comment('As the source has it');
    table.text('title').notNullable();
    table.text('alarm').notNullable().comment('JSON, without its history');
    table
      .text('reading_hash')
      .comment('Of the last reading; null when something came after it');
    table.text('matches').comment('JSON: the entities it is of, and why');
    table.text('reason').comment('Why no entity matches');
    table
      .text('over_since')
      .comment('Of a case that is over, and is not read any more');
    table.text('gone_at').comment('When it was found not to be there any more');
    table.unique(['source', 'alarm_key']);
    table.index(['gone_at']);
    table.index(['over_since']);
  });
  await knex.schema.createTable('alarm_changes', table => {
    table.comment('States that alarms took, or were seen in');
    alarmId(table);
    table.text('at').notNullable();
    table.text('state').notNullable();
    table.integer('told').notNullable().comment('0: seen by a scan');
    table.primary(['alarm_id', 'at', 'state', 'told']);
    table.index(['at']);
  });
  await knex.schema.createTable('alarm_entities', table => {
    table.comment('Whose alarms are');
    alarmId(table);
    entityId(table).index();
    table.text('matched_by').notNullable().comment('Selector or rule');
    table.primary(['alarm_id', 'entity_id']);
  });
  await knex.schema.createTable('alarm_facts', table => {
    table.comment(
      'What follows from the alarms of an entity, until they change',
    );
    entityId(table).primary();
    table.integer('revision').notNullable().comment('Counts changed alarms');
    table.integer('computed').comment('The revision that facts follow from');
    table.text('context').comment('What else they follow from');
    table.text('facts').comment('JSON');
    table.text('valid_until').index().comment('When they change by themselves');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alarm_facts');
  await knex.schema.dropTable('alarm_entities');
  await knex.schema.dropTable('alarm_changes');
  await knex.schema.dropTable('alarms');
  await knex.schema.dropTable('alarm_sources');
};

/** @param {import('knex').Knex.CreateTableBuilder} table */
function alarmId(table) {
  return table
    .integer('alarm_id')
    .notNullable()
    .references('id')
    .inTable('alarms')
    .onDelete('CASCADE');
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function entityId(table) {
  return table
    .integer('entity_id')
    .notNullable()
    .references('id')
    .inTable('entities')
    .onDelete('CASCADE');
}
