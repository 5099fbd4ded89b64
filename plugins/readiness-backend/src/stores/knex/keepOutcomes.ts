import { Instant, OutcomeStatus } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { EvaluatedEntity } from '../ReportStore';
import { outcomeStatuses } from '../shared/planReports';
import { idRows } from './jsonRows';
import { deleteRows, query, upsertRows } from './statements';

interface OutcomeRow {
  entity_id: number;
  check_id: number;
  status: OutcomeStatus;
}

const KEY = { entity_id: 'integer', check_id: 'integer' } as const;

const OUTCOMES = {
  name: 'outcomes',
  key: Object.keys(KEY),
  columns: { ...KEY, status: 'text', since: 'text' },
} as const;

/** Brings the statuses of these entities up to date: one read, and a write only for what changed. */
export async function keepOutcomes(
  trx: Knex.Transaction,
  evaluations: readonly EvaluatedEntity[],
  checkIds: ReadonlyMap<string, number>,
): Promise<void> {
  const stored = await readOutcomes(trx, evaluations);
  const changed = evaluations.flatMap(evaluation => {
    const rows = toRows(evaluation, checkIds);
    return rows.filter(row => take(stored, row) !== row.status);
  });
  await upsertRows(trx, OUTCOMES, changed);
  // What was not taken is not asked any more.
  const leftOver = [...stored].flatMap(([entityId, statuses]) =>
    [...statuses.keys()].map(checkId => ({
      entity_id: entityId,
      check_id: checkId,
    })),
  );
  await deleteRows(trx, { name: 'outcomes', key: KEY }, leftOver);
}

type Statuses = Map<number, Map<number, OutcomeStatus>>;

async function readOutcomes(
  trx: Knex.Transaction,
  evaluations: readonly EvaluatedEntity[],
): Promise<Statuses> {
  const rows = await query<OutcomeRow>(
    trx,
    'select entity_id, check_id, status from outcomes where entity_id in (?)',
    [
      idRows(
        trx,
        evaluations.map(({ entityId }) => entityId),
      ),
    ],
  );
  const statuses: Statuses = new Map();
  for (const row of rows) {
    const ofEntity = statuses.get(row.entity_id) ?? new Map();
    statuses.set(row.entity_id, ofEntity.set(row.check_id, row.status));
  }
  return statuses;
}

/** The stored status, which is removed from what is stored. */
function take(
  stored: Statuses,
  { entity_id, check_id }: OutcomeRow,
): OutcomeStatus | undefined {
  const statuses = stored.get(entity_id);
  const status = statuses?.get(check_id);
  statuses?.delete(check_id);
  return status;
}

function toRows(
  { entityId, evaluatedAt, reports }: EvaluatedEntity,
  checkIds: ReadonlyMap<string, number>,
): (OutcomeRow & { since: Instant })[] {
  return [...outcomeStatuses(reports)].map(([check, status]) => {
    const id = checkIds.get(check);
    if (id === undefined) throw new Error(`The check ${check} has no id`);
    return { entity_id: entityId, check_id: id, status, since: evaluatedAt };
  });
}
