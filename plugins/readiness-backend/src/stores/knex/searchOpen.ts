import { Knex } from 'knex';
import { createPacer } from '../../util/pacer';
import { ReadScope } from '../ReadScope';
import { OpenPage, OpenReport, WholeReport } from '../ReportSearch';
import { idRows } from './jsonRows';
import { commonConditions, divisionConditions } from './searchFilter';
import { tablesInOrder } from './searchList';
import { flatFilter } from './searchTrees';
import { query } from './statements';

export async function selectOpen(
  knex: Knex,
  { filter, after, limit }: OpenPage,
  scope: ReadScope,
): Promise<OpenReport[]> {
  const flat = await flatFilter(knex, filter);
  const conditions = [
    ...commonConditions(knex, flat, scope),
    ...divisionConditions(knex, flat).values(),
    { sql: 'r.entity_id > ?', bindings: [after ?? 0] },
  ];
  // To SQLite, which keeps no statistics, `cross join` says which table to begin with.
  const [first, second] = tablesInOrder('r', flat);
  const rows = await query<OpenRow>(
    knex,
    `select r.entity_id as "entityId", s.ref, s.owner, r.open
     from ${first} cross join ${second}
     where s.entity_id = r.entity_id and ${conditions
       .map(({ sql }) => sql)
       .join(' and ')}
     order by r.entity_id limit ?`,
    [...conditions.flatMap(({ bindings }) => bindings), limit],
  );
  return paced(rows, toOpenReport);
}

interface OpenRow {
  entityId: number;
  ref: string;
  owner: string | null;
  open: string;
}

function toOpenReport({ owner, open, ...rest }: OpenRow): OpenReport {
  return { ...rest, ...(owner && { owner }), open: JSON.parse(open) };
}

export async function selectWhole(
  knex: Knex,
  scorecard: string,
  entityIds: readonly number[],
): Promise<WholeReport[]> {
  if (entityIds.length === 0) return [];
  const rows = await query<{ entityId: number; shown: string; report: string }>(
    knex,
    // To SQLite, `cross join` says to begin with the reports, which it finds by their keys.
    `select r.entity_id as "entityId", s.shown, r.report
     from reports r cross join entity_search s
     where r.scorecard = ? and r.entity_id in (?) and s.entity_id = r.entity_id`,
    [scorecard, idRows(knex, entityIds)],
  );
  return paced(rows, ({ entityId, shown, report }) => ({
    entityId,
    shown: JSON.parse(shown),
    report: JSON.parse(report),
  }));
}

/** Reading much JSON takes its time, in which others have something to do too. */
async function paced<Row, Made>(
  rows: readonly Row[],
  make: (row: Row) => Made,
): Promise<Made[]> {
  const pace = createPacer();
  const made: Made[] = [];
  for (const row of rows) {
    made.push(make(row));
    await pace();
  }
  return made;
}
