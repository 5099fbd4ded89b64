import { Knex } from 'knex';
import { isPostgres } from './client';
import { idRows, jsonRows } from './jsonRows';
import { query, Statement, together } from './statements';

/**
 * Keeps other replicas off these entities until the transaction ends; whatever writes about an entity
 * starts with it. Always in the order of ids, so that two never wait for each other.
 *
 * @returns those of the ids that exist
 */
export async function lockEntities(
  trx: Knex.Transaction,
  entityIds: readonly number[],
): Promise<number[]> {
  return lockWhere(trx, 'entity_id in (?)', [idRows(trx, entityIds)]);
}

/** As `lockWhere`, for those who need not know which there are: SQLite has one writer at a time anyway. */
export async function keepOthersOff(
  trx: Knex.Transaction,
  condition: string,
  bindings: Knex.RawBinding[],
): Promise<void> {
  if (isPostgres(trx)) await lockWhere(trx, condition, bindings);
}

/** As `lockEntities`, for the entities that a condition over `evaluations` names. */
export async function lockWhere(
  trx: Knex.Transaction,
  condition: string,
  bindings: Knex.RawBinding[],
): Promise<number[]> {
  const rows = await query<{ entity_id: number }>(
    trx,
    `select entity_id from evaluations where ${condition}
     order by entity_id ${isPostgres(trx) ? 'for update' : ''}`,
    bindings,
  );
  return rows.map(row => row.entity_id);
}

/** Says that something was recorded for these entities, and why they must be evaluated again. */
export async function markEntities(
  trx: Knex.Transaction,
  marks: readonly Mark[],
): Promise<void> {
  await together(trx, markStatements(trx, marks));
}

interface Mark {
  entityId: number;
  causes: number;
}

export function markStatements(
  trx: Knex.Transaction,
  marks: readonly Mark[],
): Statement[] {
  if (marks.length === 0) return [];
  const rows = marks.map(({ entityId, causes }) => ({
    entity_id: entityId,
    causes,
  }));
  return [
    {
      sql: `update evaluations set
       input_version = evaluations.input_version + 1,
       pending_causes = evaluations.pending_causes | input.causes
     from ? where evaluations.entity_id = input.entity_id`,
      bindings: [
        jsonRows(trx, { entity_id: 'integer', causes: 'integer' }, rows),
      ],
    },
  ];
}
