// @ts-check

// Instants are ISO-8601 UTC text with milliseconds, which sorts as it should on both databases. JSON is
// canonical text, never jsonb, since it is hashed.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await createEntities(knex);
  await createFacts(knex);
  await createCollectors(knex);
  await createOutcomes(knex);
  await createReports(knex);
  await createDefinitionSets(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'definition_sets',
    'report_history',
    'reports',
    'outcomes',
    'checks',
    'collector_runs',
    'collectors',
    'fact_exceptions',
    'facts',
    'evaluations',
    'entities',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {Knex} knex */
async function createEntities(knex) {
  await knex.schema.createTable('entities', table => {
    table.comment('The catalog, as far as readiness looks at it');
    table.increments('id').comment('Stays when an entity goes and returns');
    table.text('ref').notNullable().unique().comment('Lower-cased');
    table.text('uid').comment('Of the catalog');
    table.text('kind').notNullable().comment('As written, like name');
    table.text('namespace').notNullable();
    table.text('name').notNullable();
    table.text('entity').notNullable().comment('JSON, without our labels');
    table.text('traits').notNullable().comment('JSON');
    table.text('hash').notNullable().comment('Over entity and traits');
    table.text('created_at').notNullable();
    table.text('gone_at').index().comment('Tombstone: hidden since');
  });
  // Apart from entities: it changes all the time, and must not drag the entity's text along.
  await knex.schema.createTable('evaluations', table => {
    table.comment('One row per entity: how its evaluation stands');
    entityId(table).primary();
    table.integer('input_version').notNullable().comment('Counts changes');
    table.integer('pending_causes').notNullable().comment('One bit per cause');
    table.integer('revision').notNullable().comment('0 before the first');
    table.text('definition_hash').comment('What it was judged by');
    table.text('evaluated_at').index();
    table.text('due_at').index();
    table.index(['definition_hash']);
    table.index(['entity_id'], 'evaluations_pending_index', {
      predicate: knex.whereRaw('pending_causes <> 0'),
    });
  });
}

/** @param {Knex} knex */
async function createFacts(knex) {
  await knex.schema.createTable('facts', table => {
    table.comment('The last answer about each fact, written when it changes');
    entityId(table);
    table.text('fact').notNullable();
    table.text('collector').notNullable();
    table.text('status').notNullable().comment('present or absent');
    table.text('value').comment('Canonical JSON');
    table.text('kind').comment('Of evidence, where not as defined');
    table.text('reason').comment('Of absence');
    table.text('link');
    table.text('since').notNullable().comment('When it became so');
    table.primary(['entity_id', 'fact']);
  });
  await knex.schema.createTable('fact_exceptions', table => {
    table.comment('Where freshness differs from the last complete run');
    entityId(table);
    table.text('collector').notNullable();
    table.text('good_at').comment('When asked on its own');
    table.text('failed').notNullable().comment('JSON: failing facts');
    table.primary(['entity_id', 'collector']);
  });
}

/** @param {Knex} knex */
async function createCollectors(knex) {
  await knex.schema.createTable('collectors', table => {
    table.comment('How each collector stands, from its runs');
    table.text('id').primary();
    table.text('connected_at').comment('First delivery; kept');
    table.text('as_of').comment('Start of the last complete run');
    table.text('failed_since');
    table.text('failed_message');
    table.text('last_failed_at');
    table.text('recovered_at').comment('Reports before it must be redone');
  });
  await knex.schema.createTable('collector_runs', table => {
    table.increments('id');
    table.text('collector').notNullable();
    table.text('started_at').notNullable();
    table.text('finished_at').notNullable().index();
    table.text('status').notNullable();
    table.integer('entities').notNullable();
    table.integer('failures').notNullable();
    table.integer('changed').notNullable();
    table.text('message');
    table.index(['collector', 'id']);
  });
}

/** @param {Knex} knex */
async function createOutcomes(knex) {
  await knex.schema.createTable('checks', table => {
    table.increments('id');
    table.text('key').notNullable().unique().comment('Id of the definition');
  });
  await knex.schema.createTable('outcomes', table => {
    table.comment('Current status per entity and check, to filter by');
    entityId(table);
    table.integer('check_id').notNullable().references('id').inTable('checks');
    table.text('status').notNullable();
    table.text('since').notNullable();
    table.primary(['entity_id', 'check_id']);
    table.index(['check_id', 'status', 'entity_id']);
  });
}

/** @param {Knex} knex */
async function createReports(knex) {
  await knex.schema.createTable('reports', table => {
    table.comment('The current report per entity and scorecard');
    entityId(table);
    table.text('scorecard').notNullable();
    table.text('hash').notNullable();
    table.text('definition_hash').notNullable();
    table.text('level').notNullable();
    table.integer('rank').notNullable();
    table.integer('score');
    table.integer('possible');
    table.integer('coverage');
    table.text('level_since').notNullable();
    table.text('changed_at').notNullable();
    table.text('report').notNullable().comment('Canonical JSON');
    table.primary(['entity_id', 'scorecard']);
    table.index(['scorecard', 'rank', 'entity_id']);
  });
  await knex.schema.createTable('report_history', table => {
    table.comment('Whole reports as they were, one row per change');
    table.increments('id');
    entityId(table);
    table.text('scorecard').notNullable();
    table.text('at').notNullable().index();
    table.text('cause').notNullable();
    table.text('hash').notNullable();
    table.text('definition_hash').notNullable();
    table.text('report').notNullable().comment('Canonical JSON');
    table.index(['entity_id', 'id']);
    table.index(['entity_id', 'scorecard', 'id']);
  });
}

/** @param {Knex} knex */
async function createDefinitionSets(knex) {
  await knex.schema.createTable('definition_sets', table => {
    table.comment('What is or was judged by; one of them is active');
    table.text('hash').primary();
    table.text('content').notNullable().comment('Canonical JSON');
    table.text('package_version').notNullable();
    table.text('activated_at').notNullable();
    table.boolean('active').notNullable();
  });
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
