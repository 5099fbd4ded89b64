import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { HistoryRow } from '../ReportStore';
import { ReportsPlan } from '../shared/planReports';
import { idRows, jsonRows } from './jsonRows';
import { writtenReports } from './reportTables';
import { query, Statement } from './statements';

const COLUMNS = {
  entity_id: 'integer',
  scorecard: 'text',
  cause: 'text',
} as const;

/** Adds what was just written to `reports`; copied there, so that the texts are not sent twice. */
export function historyStatements(
  knex: Knex,
  plans: readonly ReportsPlan[],
): Statement[] {
  const rows = plans.flatMap(({ evaluation, write }) =>
    write.map(({ entityId, scorecard }) => ({
      entity_id: entityId,
      scorecard,
      cause: evaluation.cause,
    })),
  );
  if (rows.length === 0) return [];
  return [
    {
      sql: `insert into report_history
       (entity_id, scorecard, at, cause, hash, definition_hash, report)
     select r.entity_id, r.scorecard, r.changed_at, input.cause,
       r.hash, r.definition_hash, r.report
     from ${writtenReports(knex)} r join ?
       on input.entity_id = r.entity_id and input.scorecard = r.scorecard
     order by r.entity_id, r.scorecard`,
      bindings: [jsonRows(knex, COLUMNS, rows)],
    },
  ];
}

interface StoredHistoryRow extends Omit<HistoryRow, 'report'> {
  report: string;
}

type PageRow = StoredHistoryRow & { previousId: number | null };

const HISTORY_COLUMNS = 'h.id, h.at, h.cause, h.hash, h.report';

/** Two statements: the page, and those rows before it that are not on it. */
export async function selectHistory(
  knex: Knex,
  entityId: number,
  options: { scorecard?: string; before?: number; limit: number },
): Promise<{ row: HistoryRow; previous?: HistoryRow }[]> {
  const page = await selectPage(knex, entityId, options);
  const rows = new Map(page.map(row => [row.id, toHistoryRow(row)]));
  const missing = page
    .map(({ previousId }) => previousId)
    .filter(id => id !== null)
    .filter(id => !rows.has(id));
  const previous = missing.length > 0 ? await selectRows(knex, missing) : [];
  previous.forEach(row => rows.set(row.id, toHistoryRow(row)));
  return page.map(({ id, previousId }) => withPrevious(rows, id, previousId));
}

async function selectPage(
  knex: Knex,
  entityId: number,
  { scorecard, before, limit }: Parameters<typeof selectHistory>[2],
): Promise<PageRow[]> {
  return query<PageRow>(
    knex,
    `select ${HISTORY_COLUMNS}, (
       select max(p.id) from report_history p
       where p.entity_id = h.entity_id and p.scorecard = h.scorecard and p.id < h.id
     ) as "previousId"
     from report_history h
     join entities e on e.id = h.entity_id and e.gone_at is null
     where h.entity_id = ?
       ${scorecard === undefined ? '' : 'and h.scorecard = ?'}
       ${before === undefined ? '' : 'and h.id < ?'}
     order by h.id desc limit ?`,
    [entityId, scorecard, before, limit].filter(value => value !== undefined),
  );
}

async function selectRows(knex: Knex, ids: number[]) {
  return query<StoredHistoryRow>(
    knex,
    `select ${HISTORY_COLUMNS} from report_history h where h.id in (?)`,
    [idRows(knex, ids)],
  );
}

function toHistoryRow(row: StoredHistoryRow): HistoryRow {
  const { id, at, cause, hash } = row;
  return { id, at, cause, hash, report: JSON.parse(row.report) };
}

function withPrevious(
  rows: ReadonlyMap<number, HistoryRow>,
  id: number,
  previousId: number | null,
) {
  const row = rows.get(id);
  if (!row) throw new Error(`The history row ${id} is missing`);
  const previous = previousId === null ? undefined : rows.get(previousId);
  return previous ? { row, previous } : { row };
}

/** What was in force at the horizon stays, so that the time after it can still be told. */
export async function purgeHistory(
  knex: Knex,
  before: Instant,
): Promise<number> {
  const rows = await query(
    knex,
    `delete from report_history where at < ? and exists (
       select 1 from report_history later
       where later.entity_id = report_history.entity_id
         and later.scorecard = report_history.scorecard
         and later.id > report_history.id and later.at < ?
     ) returning id`,
    [before, before],
  );
  return rows.length;
}
