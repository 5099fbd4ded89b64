import { Knex } from 'knex';
import { ReadScope } from '../ReadScope';
import {
  Division,
  DIVISIONS,
  ReportDivisions,
  ReportFilter,
} from '../ReportSearch';
import { emptyDivisions } from '../shared/emptyDivisions';
import { commonConditions, divisionConditions } from './searchFilter';
import { FlatFilter, flatFilter } from './searchTrees';
import { query } from './statements';

const VALUES: Record<Division, string> = {
  levels: 'r.level',
  owners: 's.owner',
  kinds: 's.kind',
  types: 's.type',
  lifecycles: 's.lifecycle',
  tiers: 'cast(s.tier as text)',
};

/** One statement: what all divisions have in common is found once, then divided by each. */
export async function selectCounts(
  knex: Knex,
  filter: ReportFilter,
  scope: ReadScope,
): Promise<ReportDivisions> {
  const flat = await flatFilter(knex, filter);
  const { sql, bindings } = countStatement(knex, flat, scope);
  const rows = await query<CountRow>(knex, sql, bindings);
  const divisions = emptyDivisions();
  for (const { division, value, count } of rows) {
    if (division === 'total') divisions.total = count;
    else divisions[division].set(value, count);
  }
  return divisions;
}

interface CountRow {
  division: Division | 'total';
  value: string;
  count: number;
}

export function countStatement(
  knex: Knex,
  filter: FlatFilter,
  scope: ReadScope,
): { sql: string; bindings: Knex.RawBinding[] } {
  const common = commonConditions(knex, filter, scope);
  const own = divisionConditions(knex, filter);
  const columns = [
    ...DIVISIONS.map(division => `${VALUES[division]} as ${division}`),
    ...[...own].map(
      ([division, { sql }]) =>
        `case when ${sql} then 1 else 0 end as ${fits(division)}`,
    ),
  ];
  const counts = [
    divide('total', "''", [...own.keys()]),
    ...DIVISIONS.map(division =>
      divide(
        division,
        division,
        [...own.keys()].filter(other => other !== division),
      ),
    ),
  ];
  return {
    sql: `with listed as materialized (
        select ${columns}
        from reports r join entity_search s on s.entity_id = r.entity_id
        where ${common.map(({ sql }) => sql).join(' and ')}
      ) ${counts.join(' union all ')}`,
    bindings: [...own.values(), ...common].flatMap(({ bindings }) => bindings),
  };
}

function divide(
  name: string,
  value: string,
  fitting: readonly Division[],
): string {
  const conditions = [
    `${value} is not null`,
    ...fitting.map(division => `${fits(division)} = 1`),
  ];
  return `select '${name}' as division, ${value} as value, cast(count(*) as integer) as count
    from listed where ${conditions.join(' and ')} ${
    name === 'total' ? '' : `group by ${value}`
  }`;
}

function fits(division: Division): string {
  return `${division}_fit`;
}
