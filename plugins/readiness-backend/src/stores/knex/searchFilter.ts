import { Knex } from 'knex';
import { Division, Range, ReportFilter } from '../ReportSearch';
import { ReadScope } from '../ReadScope';
import { isPostgres } from './client';
import { idRows, textRows } from './jsonRows';

export interface Condition {
  sql: string;
  bindings: Knex.RawBinding[];
}

/** The conditions of a filter by which nothing is divided. */
export function commonConditions(
  knex: Knex,
  filter: ReportFilter,
  scope: ReadScope,
): Condition[] {
  return [
    { sql: 'r.scorecard = ?', bindings: [filter.scorecard] },
    ...inScope(scope),
    ...inRange('r.score', filter.score),
    ...inRange('r.coverage', filter.coverage),
    ...oneOf(knex, 's.namespace', filter.namespaces),
    ...oneOf(knex, 's.system', filter.systems),
    ...inDomains(knex, filter.domains),
    ...oneOf(knex, 's.ref', filter.refs),
    ...contains(filter.text),
    ...withOutcomes(knex, filter.outcomes),
  ];
}

/** The conditions by whose values a list is divided too; those that the filter does not have are missing. */
export function divisionConditions(
  knex: Knex,
  filter: ReportFilter,
): Map<Division, Condition> {
  const found: [Division, Condition[]][] = [
    ['levels', oneOf(knex, 'r.level', filter.levels)],
    ['owners', ownedWithin(knex, filter.owners)],
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
  return [{ sql: `${column} in (?)`, bindings: [textRows(knex, values)] }];
}

function ofTiers(knex: Knex, tiers: readonly number[] | undefined) {
  if (!tiers) return [];
  return [{ sql: 's.tier in (?)', bindings: [idRows(knex, tiers)] }];
}

/** `union` drops what was found before, so a tree that bites its tail ends. */
function ownedWithin(
  knex: Knex,
  owners: readonly string[] | undefined,
): Condition[] {
  if (!owners) return [];
  const sql = `s.owner in (
    with recursive owners(ref) as (
      select value from (?) as given
      union select g.group_ref from group_parents g
        join owners on g.parent_ref = owners.ref
    ) select ref from owners)`;
  return [{ sql, bindings: [textRows(knex, owners)] }];
}

/** What is in a domain is there by itself, as systems and domains are, or through its system. */
function inDomains(
  knex: Knex,
  domains: readonly string[] | undefined,
): Condition[] {
  if (!domains) return [];
  // PostgreSQL wants to hear that both halves sort alike, though nothing is sorted.
  const value = isPostgres(knex) ? 'value collate "C"' : 'value';
  const sql = `coalesce(s.system, s.ref) in (
    with recursive domains(ref) as (
      select ${value} from (?) as given
      union select d.ref from entity_search d
        join domains on d.domain = domains.ref and d.kind = 'domain'
    ) select m.ref from entity_search m join domains on m.domain = domains.ref)`;
  return [{ sql, bindings: [textRows(knex, domains)] }];
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
