import { Knex } from 'knex';
import { Division, Range, ReportFilter } from '../ReportSearch';
import { ReadScope } from '../ReadScope';
import { isPostgres } from './client';
import { idRows, textRows } from './jsonRows';
import { FlatFilter } from './searchTrees';

export interface Condition {
  sql: string;
  bindings: Knex.RawBinding[];
}

/** The conditions of a filter by which nothing is divided. */
export function commonConditions(
  knex: Knex,
  filter: FlatFilter,
  scope: ReadScope,
): Condition[] {
  return [
    { sql: 'r.scorecard = ?', bindings: [filter.scorecard] },
    ...inScope(scope),
    ...inRange('r.score', filter.score),
    ...inRange('r.coverage', filter.coverage),
    ...oneOf(knex, 's.namespace', filter.namespaces),
    ...oneOf(knex, 's.system', filter.systems),
    ...inDomains(knex, filter.inDomains),
    ...oneOf(knex, 's.ref', filter.refs),
    ...contains(filter.text),
    ...withOutcomes(knex, filter.outcomes),
  ];
}

/** The conditions by whose values a list is divided too; those that the filter does not have are missing. */
export function divisionConditions(
  knex: Knex,
  filter: FlatFilter,
): Map<Division, Condition> {
  const found: [Division, Condition[]][] = [
    ['levels', oneOf(knex, 'r.level', filter.levels)],
    ['owners', oneOf(knex, 's.owner', filter.owners)],
    ['kinds', oneOf(knex, 's.kind', filter.kinds)],
    ['types', oneOf(knex, 's.type', filter.types)],
    ['lifecycles', oneOf(knex, 's.lifecycle', filter.lifecycles)],
    ['tiers', ofTiers(knex, filter.tiers)],
  ];
  return new Map(
    found.flatMap(([division, conditions]) =>
      conditions.map(condition => [division, condition] as const),
    ),
  );
}

function inScope(scope: ReadScope): Condition[] {
  if (scope.kind === 'all') return [];
  if (scope.kind === 'none') return [{ sql: '1 = 0', bindings: [] }];
  return [
    {
      sql: `exists (select 1 from scope_entities v
        where v.scope_id = ? and v.entity_id = r.entity_id)`,
      bindings: [scope.scopeId],
    },
  ];
}

function inRange(column: string, range: Range = {}): Condition[] {
  const { min, max } = range;
  return [
    ...(min === undefined ? [] : [{ sql: `${column} >= ?`, bindings: [min] }]),
    ...(max === undefined ? [] : [{ sql: `${column} <= ?`, bindings: [max] }]),
  ];
}

function oneOf(
  knex: Knex,
  column: string,
  values: readonly string[] | undefined,
): Condition[] {
  if (!values) return [];
  // Unlike rows of JSON, an array tells PostgreSQL how many values there are, and which.
  return isPostgres(knex)
    ? [{ sql: `${column} = any(?)`, bindings: [[...values]] }]
    : [{ sql: `${column} in (?)`, bindings: [textRows(knex, values)] }];
}

function ofTiers(knex: Knex, tiers: readonly number[] | undefined) {
  if (!tiers) return [];
  return [{ sql: 's.tier in (?)', bindings: [idRows(knex, tiers)] }];
}

/** What is in a domain is there by itself, as systems and domains are, or through its system. */
function inDomains(knex: Knex, refs: readonly string[] | undefined) {
  const itself = oneOf(knex, 's.ref', refs);
  const through = oneOf(knex, 's.system', refs);
  return itself.map((condition, index) => ({
    sql: `(${condition.sql} or ${through[index].sql})`,
    bindings: [...condition.bindings, ...through[index].bindings],
  }));
}

function contains(text: string | undefined): Condition[] {
  if (!text) return [];
  const escaped = text.replace(/[\\%_]/g, '\\$&');
  return [{ sql: `s.text like ? escape '\\'`, bindings: [`%${escaped}%`] }];
}

function withOutcomes(
  knex: Knex,
  outcomes: ReportFilter['outcomes'] = {},
): Condition[] {
  return Object.entries(outcomes).map(([check, statuses]) => ({
    sql: `exists (select 1 from outcomes o
      where o.entity_id = r.entity_id
        and o.check_id = (select c.id from checks c where c.key = ?)
        and o.status in (?))`,
    bindings: [check, textRows(knex, statuses)],
  }));
}
