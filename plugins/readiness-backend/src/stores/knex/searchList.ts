import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { ReadScope } from '../ReadScope';
import { ListedReport, ReportFilter, ReportPage } from '../ReportSearch';
import { commonConditions, divisionConditions } from './searchFilter';
import { behind, sortPlan } from './searchSort';
import { query } from './statements';

export async function selectList(
  knex: Knex,
  page: ReportPage,
  scope: ReadScope,
): Promise<ListedReport[]> {
  const { sql, bindings } = listStatement(knex, page, scope);
  return (await query<ListRow>(knex, sql, bindings)).map(toListedReport);
}

/** Reads along the index of the sort, from the place on, until the page is full. */
export function listStatement(
  knex: Knex,
  { filter, sort, after, limit }: ReportPage,
  scope: ReadScope,
): { sql: string; bindings: Knex.RawBinding[] } {
  const plan = sortPlan(sort);
  const conditions = [
    ...commonConditions(knex, filter, scope),
    ...divisionConditions(knex, filter).values(),
    ...(after ? [behind(plan, after)] : []),
  ];
  // To SQLite, which keeps no statistics, `cross join` says which table to begin with.
  const join = leavesFew(filter) ? ',' : 'cross join';
  return {
    sql: `select r.entity_id as "entityId", s.ref, s.shown, s.owner, s.system, s.tier, s.stage,
        r.level, r.rank, r.with_waivers as "withWaivers", r.score, r.possible, r.coverage,
        r.level_since as "levelSince", r.changed_at as "changedAt", ${
          plan.key
        } as key
      from ${plan.first} ${join} ${plan.second}
      where s.entity_id = r.entity_id
        and ${conditions.map(condition => condition.sql).join(' and ')}
      order by ${plan.key} ${plan.direction}, ${plan.ref} ${plan.direction}
      limit ?`,
    bindings: [...conditions.flatMap(({ bindings }) => bindings), limit],
  };
}

/** Whether it is better to find what the filter leaves, and to sort that. */
function leavesFew({ refs, owners, systems, domains }: ReportFilter): boolean {
  return Boolean(refs ?? owners ?? systems ?? domains);
}

interface ListRow
  extends Omit<
    ListedReport,
    'shown' | 'owner' | 'system' | 'withWaivers' | 'place'
  > {
  shown: string;
  owner: string | null;
  system: string | null;
  withWaivers: number;
  levelSince: Instant;
  key: string | number;
}

function toListedReport(row: ListRow): ListedReport {
  const { shown, owner, system, withWaivers, key, ...rest } = row;
  return {
    ...rest,
    shown: JSON.parse(shown),
    ...(owner !== null && { owner }),
    ...(system !== null && { system }),
    withWaivers: withWaivers === 1,
    place: { key, ref: row.ref },
  };
}
