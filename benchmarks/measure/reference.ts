import { Knex } from 'knex';
import {
  ColumnType,
  idRows,
  jsonRows,
  Row,
} from '../../plugins/readiness-backend/src/stores/knex/jsonRows';
import {
  query,
  upsertRows,
} from '../../plugins/readiness-backend/src/stores/knex/statements';

const EVALUATIONS = {
  entity_id: 'integer',
  input_version: 'integer',
  pending_causes: 'integer',
  revision: 'integer',
  definition_hash: 'text',
  evaluated_at: 'text',
  due_at: 'text',
} satisfies Record<string, ColumnType>;

const REPORTS = {
  entity_id: 'integer',
  scorecard: 'text',
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
} satisfies Record<string, ColumnType>;

const OUTCOMES = {
  entity_id: 'integer',
  check_id: 'integer',
  status: 'text',
  since: 'text',
} satisfies Record<string, ColumnType>;

/** All rows that one batch of an evaluation writes. */
interface BatchRows {
  ids: number[];
  evaluations: Row<typeof EVALUATIONS>[];
  reports: Row<typeof REPORTS>[];
  outcomes: Row<typeof OUTCOMES>[];
}

/** What the evaluation has written, batch by batch. */
export async function captureRows(
  knex: Knex,
  batches: readonly number[][],
): Promise<BatchRows[]> {
  const rows: BatchRows[] = [];
  for (const ids of batches) {
    const of = async (table: string, columns: object) =>
      knex(table).select(Object.keys(columns)).whereIn('entity_id', ids);
    rows.push({
      ids,
      evaluations: await of('evaluations', EVALUATIONS),
      reports: await of('reports', REPORTS),
      outcomes: await of('outcomes', OUTCOMES),
    });
  }
  return rows;
}

/** Reads the same facts and writes the same rows, all known beforehand, and does nothing else. */
export async function runReference(
  knex: Knex,
  batches: readonly BatchRows[],
): Promise<void> {
  for (const batch of batches) {
    await query(
      knex,
      `select entity_id, fact, collector, status, value, kind, reason, link, since
       from facts where entity_id in (?)`,
      [idRows(knex, batch.ids)],
    );
    await knex.transaction(trx => write(trx, batch));
  }
}

async function write(trx: Knex.Transaction, batch: BatchRows) {
  const table = (
    name: string,
    key: string[],
    columns: Record<string, ColumnType>,
  ) => ({ name, key, columns });
  await upsertRows(
    trx,
    table('evaluations', ['entity_id'], EVALUATIONS),
    batch.evaluations,
  );
  await upsertRows(
    trx,
    table('reports', ['entity_id', 'scorecard'], REPORTS),
    batch.reports,
  );
  const keys = batch.reports.map(({ entity_id, scorecard }) => ({
    entity_id,
    scorecard,
  }));
  await query(
    trx,
    `insert into report_history
       (entity_id, scorecard, at, cause, hash, definition_hash, report)
     select r.entity_id, r.scorecard, r.changed_at, 'service', r.hash, r.definition_hash, r.report
     from reports r join ?
       on input.entity_id = r.entity_id and input.scorecard = r.scorecard`,
    [jsonRows(trx, { entity_id: 'integer', scorecard: 'text' }, keys)],
  );
  await upsertRows(
    trx,
    table('outcomes', ['entity_id', 'check_id'], OUTCOMES),
    batch.outcomes,
  );
}
