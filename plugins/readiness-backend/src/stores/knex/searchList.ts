import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { ReadScope } from '../ReadScope';
import { ListedReport, ReportPage } from '../ReportSearch';
import { commonConditions, divisionConditions } from './searchFilter';
import { behind, SortPlan, sortPlan } from './searchSort';
import { FlatFilter, flatFilter } from './searchTrees';
import { query } from './statements';

export async function selectList(
  knex: Knex,
  page: ReportPage,
  scope: ReadScope,
): Promise<ListedReport[]> {
  const filter = await flatFilter(knex, page.filter);
  const flat = { ...page, filter };
  const { sql, bindings } = listStatement(knex, flat, scope);
  return (await query<ListRow>(knex, sql, bindings)).map(toListedReport);
}

type FlatPage = Omit<ReportPage, 'filter'> & { filter: FlatFilter };

/** Reads along the index of the sort, from the place on, until the page is full. */
export function listStatement(
  knex: Knex,
  { filter, sort, after, limit }: FlatPage,
  scope: ReadScope,
): { sql: string; bindings: Knex.RawBinding[] } {
  const plan = sortPlan(sort);
  const [first, second] = tablesInOrder(plan.sortedBy, filter);
  const conditions = [
    ...commonConditions(knex, filter, scope),
    ...divisionConditions(knex, filter).values(),
    ...(after ? [behind(plan, after)] : []),
  ];
  // To SQLite, which keeps no statistics, `cross join` says which table to begin with.
  return {
    sql: `select r.entity_id as "entityId", s.ref, s.shown, s.owner, s.system, s.tier, s.stage,
        r.level, r.rank, r.with_waivers as "withWaivers", r.score, r.possible, r.coverage,
        r.level_since as "levelSince", r.changed_at as "changedAt", ${
          plan.key
        } as key
      from ${first} cross join ${second}
      where s.entity_id = r.entity_id
        and ${conditions.map(condition => condition.sql).join(' and ')}
      order by ${plan.key} ${plan.direction}, ${plan.ref} ${plan.direction}
      limit ?`,
    bindings: [...conditions.flatMap(({ bindings }) => bindings), limit],
  };
}

const TABLES = ['entity_search s', 'reports r'];

/** The one first whose index has the order, unless it is better to find what the filter leaves and sort that. */
export function tablesInOrder(
  sortedBy: SortPlan['sortedBy'],
  { refs, owners, systems, inDomains }: FlatFilter,
): string[] {
  const leavesFew = refs ?? owners ?? systems ?? inDomains;
  return leavesFew || sortedBy === 's' ? TABLES : [...TABLES].reverse();
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
