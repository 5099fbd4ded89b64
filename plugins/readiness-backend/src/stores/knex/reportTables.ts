import { canonicalJson, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { StoredReport } from '../ReportStore';

import { openOf } from '../shared/openOf';
import { CurrentReport, ReportRow, ReportsPlan } from '../shared/planReports';
import { isPostgres } from './client';
import { idRows, pacedJsonRows } from './jsonRows';
import {
  deleteStatement,
  query,
  Statement,
  upsertStatement,
} from './statements';

const KEY = { entity_id: 'integer', scorecard: 'text' } as const;

const REPORTS = {
  name: 'reports',
  key: Object.keys(KEY),
  columns: {
    ...KEY,
    hash: 'text',
    definition_hash: 'text',
    level: 'text',
    rank: 'integer',
    score: 'integer',
    possible: 'integer',
    coverage: 'integer',
    level_since: 'text',
    changed_at: 'text',
    report: 'text',
    entity_ref: 'text',
    with_waivers: 'integer',
    open: 'text',
    categories: 'text',
  },
} as const;

/** What is needed to tell what changed, by entity and scorecard. */
export async function readCurrentReports(
  knex: Knex,
  entityIds: readonly number[],
): Promise<Map<number, Map<string, CurrentReport>>> {
  const rows = await query<
    CurrentReport & { entityId: number; scorecard: string }
  >(
    knex,
    `select entity_id as "entityId", scorecard, hash, level, rank, categories,
       level_since as "levelSince"
     from reports where entity_id in (?)`,
    [idRows(knex, entityIds)],
  );
  const current = new Map<number, Map<string, CurrentReport>>();
  for (const { entityId, scorecard, ...report } of rows) {
    const ofEntity = current.get(entityId) ?? new Map();
    current.set(entityId, ofEntity.set(scorecard, report));
  }
  return current;
}

/** What brings the reports up to date. */
export async function reportStatements(
  knex: Knex,
  plans: readonly ReportsPlan[],
): Promise<Statement[]> {
  const written = plans.flatMap(({ write }) => write);
  const removed = plans.flatMap(({ evaluation, remove }) =>
    remove.map(scorecard => ({ entity_id: evaluation.entityId, scorecard })),
  );
  const statements: Statement[] = [];
  if (written.length > 0) {
    const { columns } = REPORTS;
    const { input } = await pacedJsonRows(knex, columns, rowsOf(written));
    statements.push(readable(knex, upsertStatement(REPORTS, input)));
  }
  if (removed.length > 0) {
    statements.push(
      deleteStatement(knex, { name: 'reports', key: KEY }, removed),
    );
  }
  return statements;
}

/** The name of what was just written to `reports`, by which the history copies it. */
export function writtenReports(knex: Knex): string {
  return isPostgres(knex) ? 'written' : 'reports';
}

/** What a statement writes is not there yet for others of the same statement, save by its name. */
function readable(knex: Knex, { sql, bindings }: Statement): Statement {
  if (!isPostgres(knex)) return { sql, bindings };
  return { as: writtenReports(knex), sql: `${sql} returning *`, bindings };
}

function* rowsOf(written: readonly ReportRow[]) {
  for (const row of written) yield toRow(row);
}

function toRow({ report, text, ...row }: ReportRow) {
  return {
    entity_id: row.entityId,
    scorecard: row.scorecard,
    hash: row.hash,
    definition_hash: report.definitionHash,
    level: report.level,
    rank: report.rank,
    score: report.score,
    possible: report.possible,
    coverage: report.coverage,
    level_since: row.levelSince,
    changed_at: row.changedAt,
    report: text ?? canonicalJson(report),
    entity_ref: report.entityRef,
    with_waivers: Number(report.withWaivers),
    open: canonicalJson(openOf(report)),
    categories: row.categories,
  };
}

/** Whether a living entity was evaluated, and its reports: one statement. */
export async function selectCurrent(
  knex: Knex,
  entityId: number,
): Promise<{ evaluated: boolean; reports: StoredReport[] }> {
  const rows = await query<CurrentRow>(
    knex,
    `select v.revision, r.hash, r.level_since as "levelSince",
       r.changed_at as "changedAt", r.report
     from evaluations v
     join entities e on e.id = v.entity_id and e.gone_at is null
     left join reports r on r.entity_id = v.entity_id
     where v.entity_id = ?`,
    [entityId],
  );
  return {
    evaluated: rows.length > 0 && rows[0].revision > 0,
    reports: rows.flatMap(toStoredReport).sort(byScorecard),
  };
}

interface CurrentRow {
  revision: number;
  hash: string;
  levelSince: Instant;
  changedAt: Instant;
  report: string | null;
}

function toStoredReport(row: CurrentRow): StoredReport[] {
  if (row.report === null) return [];
  const { hash, levelSince, changedAt } = row;
  return [{ report: JSON.parse(row.report), hash, levelSince, changedAt }];
}

function byScorecard(a: StoredReport, b: StoredReport): number {
  return a.report.scorecard < b.report.scorecard ? -1 : 1;
}
