import { Knex } from 'knex';
import { EvaluatedEntity } from '../ReportStore';
import { isPostgres } from './client';
import { idRows, jsonRows } from './jsonRows';
import { query } from './statements';

const COLUMNS = {
  entity_id: 'integer',
  revision: 'integer',
  input_version: 'integer',
  definition_hash: 'text',
  evaluated_at: 'text',
  due_at: 'text',
} as const;

/**
 * Takes the evaluations whose revision is still the stored one, and keeps other replicas off their entities
 * until the transaction ends. What was recorded while the evaluation was at work stays pending.
 *
 * @returns ids of the entities that were taken
 */
export async function compareAndSet(
  trx: Knex.Transaction,
  evaluations: readonly EvaluatedEntity[],
): Promise<number[]> {
  const lock = lockOf(trx, evaluations);
  const rows = await query<{ entity_id: number }>(
    trx,
    `${lock.sql}
     update evaluations set
       revision = evaluations.revision + 1,
       definition_hash = input.definition_hash,
       evaluated_at = input.evaluated_at,
       due_at = input.due_at,
       pending_causes = case
         when evaluations.input_version = input.input_version then 0
         else evaluations.pending_causes
       end
     from ?
     where evaluations.entity_id = input.entity_id
       and evaluations.revision = input.revision
       ${lock.condition}
     returning evaluations.entity_id as entity_id`,
    [...lock.bindings, jsonRows(trx, COLUMNS, evaluations.map(toRow))],
  );
  return rows.map(row => row.entity_id);
}

/** Rows are locked in the order of ids, as everywhere, so that two never wait for each other. */
function lockOf(
  trx: Knex.Transaction,
  evaluations: readonly EvaluatedEntity[],
) {
  if (!isPostgres(trx)) return { sql: '', condition: '', bindings: [] };
  const ids = evaluations.map(({ entityId }) => entityId);
  return {
    sql: `with locked as (
       select entity_id from evaluations where entity_id in (?)
       order by entity_id for update
     )`,
    condition: 'and evaluations.entity_id in (select entity_id from locked)',
    bindings: [idRows(trx, ids)],
  };
}

function toRow(evaluation: EvaluatedEntity) {
  return {
    entity_id: evaluation.entityId,
    revision: evaluation.revision,
    input_version: evaluation.inputVersion,
    definition_hash: evaluation.definitionHash,
    evaluated_at: evaluation.evaluatedAt,
    due_at: evaluation.dueAt,
  };
}
