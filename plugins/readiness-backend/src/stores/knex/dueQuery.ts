import { Knex } from 'knex';
import { DueEntity, DueQuery } from '../ReportStore';
import { dueCause, EvaluationRow } from '../shared/causes';
import { ENTITY_COLUMNS, EntityColumns, toStoredEntity } from './entityColumns';
import { query } from './statements';

const EVALUATION_COLUMNS = `v.entity_id as "entityId", v.input_version as "inputVersion",
  v.pending_causes as "pendingCauses", v.revision, v.definition_hash as "definitionHash",
  v.evaluated_at as "evaluatedAt", v.due_at as "dueAt"`;

type DueRow = EntityColumns & EvaluationRow;

/** Never evaluated first, then the oldest: the databases differ in where they sort nulls. */
const OLDEST_FIRST = "coalesce(evaluated_at, ''), entity_id";

/**
 * Living entities that are due. One branch per way to become due, each with an index of its own, so
 * that asking costs little while hardly any is.
 */
export async function selectDue(
  knex: Knex,
  due: DueQuery,
): Promise<DueEntity[]> {
  const branches = dueBranches(due);
  const selects = branches.map(
    ({ condition }) => `select * from (
       select v.entity_id, v.evaluated_at
       from evaluations v join entities e on e.id = v.entity_id
       where e.gone_at is null and ${condition}
       order by ${OLDEST_FIRST} limit ?
     ) as branch`,
  );
  const rows = await query<DueRow>(
    knex,
    `select ${ENTITY_COLUMNS}, ${EVALUATION_COLUMNS}
     from (
       select * from (${selects.join(' union ')}) as branches
       order by ${OLDEST_FIRST} limit ?
     ) as due
     join entities e on e.id = due.entity_id
     join evaluations v on v.entity_id = due.entity_id
     order by coalesce(v.evaluated_at, ''), v.entity_id`,
    [
      ...branches.flatMap(({ bindings }) => [...bindings, due.limit]),
      due.limit,
    ],
  );
  return rows.flatMap(row => {
    const cause = dueCause(row, due);
    return cause ? [toDueEntity(row, cause)] : [];
  });
}

export async function selectOneDue(
  knex: Knex,
  entityId: number,
  definitionHash: string,
): Promise<DueEntity | undefined> {
  const [row] = await query<DueRow>(
    knex,
    `select ${ENTITY_COLUMNS}, ${EVALUATION_COLUMNS}
     from entities e join evaluations v on v.entity_id = e.id
     where e.gone_at is null and e.id = ?`,
    [entityId],
  );
  return row && toDueEntity(row, dueCause(row, { definitionHash }) ?? 'time');
}

function dueBranches({ definitionHash, now, evaluateAllBefore }: DueQuery) {
  return [
    // Those never evaluated are among them: an entity is marked as it is written.
    { condition: 'v.pending_causes <> 0', bindings: [] },
    // Not `<>`, which no index serves.
    { condition: 'v.definition_hash < ?', bindings: [definitionHash] },
    { condition: 'v.definition_hash > ?', bindings: [definitionHash] },
    { condition: 'v.due_at <= ?', bindings: [now] },
    ...(evaluateAllBefore
      ? [{ condition: 'v.evaluated_at < ?', bindings: [evaluateAllBefore] }]
      : []),
  ];
}

function toDueEntity(row: DueRow, cause: DueEntity['cause']): DueEntity {
  return {
    ...toStoredEntity(row),
    inputVersion: row.inputVersion,
    revision: row.revision,
    cause,
  };
}
