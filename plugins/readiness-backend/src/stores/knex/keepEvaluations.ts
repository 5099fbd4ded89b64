import { Knex } from 'knex';
import { EvaluatedEntity } from '../ReportStore';
import { planReports, ReportsPlan } from '../shared/planReports';
import { lockEntities } from './entityLocks';
import { jsonRows } from './jsonRows';
import { countLevelChange } from './projectionClock';
import { keepOutcomes } from './keepOutcomes';
import { readCurrentReports, writeReports } from './reportTables';
import { insertHistory } from './reportHistory';
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
 * Keeps evaluations; whoever lost the race against another evaluation is left out.
 *
 * @returns ids of the entities that were kept
 */
export async function keepEvaluations(
  trx: Knex.Transaction,
  evaluations: readonly EvaluatedEntity[],
  checkIds: ReadonlyMap<string, number>,
): Promise<number[]> {
  await lockEntities(
    trx,
    evaluations.map(({ entityId }) => entityId),
  );
  const won = new Set(await compareAndSet(trx, evaluations));
  const kept = evaluations.filter(({ entityId }) => won.has(entityId));
  const plans = await planChanges(trx, kept);
  if (plans.length > 0) {
    await writeReports(trx, plans);
    await insertHistory(trx, plans);
    await keepOutcomes(
      trx,
      plans.map(({ evaluation }) => evaluation),
      checkIds,
    );
    await countLevelChange(
      trx,
      plans.flatMap(({ movesLevel, evaluation }) =>
        movesLevel ? evaluation.entityId : [],
      ),
    );
  }
  return kept.map(({ entityId }) => entityId);
}

/** What was recorded while the evaluation was at work stays pending. */
async function compareAndSet(
  trx: Knex.Transaction,
  evaluations: readonly EvaluatedEntity[],
): Promise<number[]> {
  const rows = await query<{ entity_id: number }>(
    trx,
    `update evaluations set
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
     returning evaluations.entity_id as entity_id`,
    [jsonRows(trx, COLUMNS, evaluations.map(toRow))],
  );
  return rows.map(row => row.entity_id);
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

/** The evaluations that changed any report. */
async function planChanges(
  trx: Knex.Transaction,
  kept: readonly EvaluatedEntity[],
): Promise<ReportsPlan[]> {
  if (kept.length === 0) return [];
  const current = await readCurrentReports(
    trx,
    kept.map(({ entityId }) => entityId),
  );
  return kept
    .map(one => planReports(one, current.get(one.entityId) ?? new Map()))
    .filter(plan => plan.write.length + plan.remove.length > 0);
}
