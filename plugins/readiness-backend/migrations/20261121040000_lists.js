// @ts-check

// What lists of many entities are filtered by, sorted by and restricted to.

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await createEntitySearch(knex);
  await createGroupParents(knex);
  await createScopes(knex);
  await extendReports(knex);
  // No entity has this hash, so the next synchronisation writes every one of them, and with it what it is
  // found by: there is one place only that knows how that is derived.
  await knex('entities').update({ hash: '' });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await shortenReports(knex);
  await knex.schema.dropTable('scope_entities');
  await knex.schema.dropTable('scopes');
  await knex.schema.dropTable('group_parents');
  await knex.schema.dropTable('entity_search');
};

/** @param {Knex} knex */
async function createEntitySearch(knex) {
  const sortable = sortableText(knex);
  await knex.schema.createTable('entity_search', table => {
    table.comment(
      'Living entities, by what lists filter, sort and show; narrow, since lists read all of it',
    );
    table
      .integer('entity_id')
      .primary()
      .references('id')
      .inTable('entities')
      .onDelete('CASCADE');
    table.specificType('ref', sortable).notNullable().unique();
    table.text('uid').index().comment('Of the catalog, lower-cased');
    table.text('kind').notNullable().comment('Lower-cased, like all to stage');
    table.text('namespace').notNullable();
    table.text('type');
    table.text('lifecycle');
    table.text('owner').index().comment('Ref');
    table.text('system').index().comment('Ref');
    table.text('domain').index().comment('Ref; of systems and domains only');
    table.integer('tier').notNullable();
    table.text('stage').notNullable();
    table.specificType('sort_name', sortable).notNullable();
    table.text('text').notNullable().comment('Ref and title, lower-cased');
    table.text('shown').notNullable().comment('JSON: names as written');
    table.index(['sort_name', 'ref']);
  });
}

/** @param {Knex} knex */
async function createGroupParents(knex) {
  await knex.schema.createTable('group_parents', table => {
    table.comment('The tree of groups, which may have cycles');
    table.text('group_ref').notNullable();
    table.text('parent_ref').notNullable();
    table.primary(['parent_ref', 'group_ref']);
  });
}

/** @param {Knex} knex */
async function createScopes(knex) {
  await knex.schema.createTable('scopes', table => {
    table.comment('Conditions under which somebody reads the catalog');
    table.increments('id');
    table.text('key').notNullable().unique().comment('Hash of the conditions');
    table.text('as_of').notNullable().index().comment('When it was asked');
    table.text('claimed_until').comment('A replica is asking again until then');
  });
  await knex.schema.createTable('scope_entities', table => {
    table.comment(
      'What is visible under a scope. Ids of entities are not used twice, so a row of one that went harms nobody',
    );
    table
      .integer('scope_id')
      .notNullable()
      .references('id')
      .inTable('scopes')
      .onDelete('CASCADE');
    table.integer('entity_id').notNullable();
    table.primary(['scope_id', 'entity_id']);
  });
}

// What sorts where in each direction: what is unknown comes last in both, and entities that are equal
// come by their ref in both. Columns, because no index of SQLite seeks to a pair with an expression in it.
const SORT_COLUMNS = {
  rank_down: '-rank',
  score_up: 'coalesce(score, 101)',
  score_down: '-coalesce(score, -1)',
  coverage_up: 'coalesce(coverage, 101)',
  coverage_down: '-coalesce(coverage, -1)',
};

const SORTED_BY = ['rank', ...Object.keys(SORT_COLUMNS), 'changed_at'];

// By the level is counted too; with these in the index no report is read for it.
const COUNTED_BY = 'entity_id, level';

/** @param {Knex} knex */
async function extendReports(knex) {
  await knex.schema.alterTable('reports', table => {
    table.specificType('entity_ref', `${sortableText(knex)} default ''`);
    table.integer('with_waivers').defaultTo(0);
  });
  const withWaivers = isPostgres(knex)
    ? "(report::json->>'withWaivers')::boolean::integer"
    : "json_extract(report, '$.withWaivers')";
  await knex.raw(
    `update reports set with_waivers = ${withWaivers},
       entity_ref = (select ref from entities where id = entity_id)`,
  );
  // Each database can do only one of the two here.
  const stored = isPostgres(knex) ? 'stored' : 'virtual';
  for (const [name, value] of Object.entries(SORT_COLUMNS)) {
    await knex.raw(
      `alter table reports add column ${name} integer generated always as (${value}) ${stored}`,
    );
  }
  for (const name of SORTED_BY) {
    await knex.raw(
      `create index reports_${name}_list_index on reports (scorecard, ${name}, entity_ref${
        name === 'rank' ? `, ${COUNTED_BY}` : ''
      })`,
    );
  }
  await knex.raw('drop index reports_scorecard_rank_entity_id_index');
}

/** @param {Knex} knex */
async function shortenReports(knex) {
  await knex.raw(
    'create index reports_scorecard_rank_entity_id_index on reports (scorecard, rank, entity_id)',
  );
  for (const name of SORTED_BY) {
    await knex.raw(`drop index reports_${name}_list_index`);
  }
  for (const name of [
    ...Object.keys(SORT_COLUMNS),
    'entity_ref',
    'with_waivers',
  ]) {
    // Not through knex, which on SQLite would write the table anew without what it does not understand.
    await knex.raw(`alter table reports drop column ${name}`);
  }
}

/**
 * Sorts by code points, whatever the language of the database: the same order everywhere.
 *
 * @param {Knex} knex
 */
function sortableText(knex) {
  return isPostgres(knex) ? 'text collate "C"' : 'text';
}

/** @param {Knex} knex */
function isPostgres(knex) {
  return knex.client.config.client === 'pg';
}
