import { Instant, OutcomeStatus } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { EvaluatedEntity } from '../ReportStore';
import { outcomeStatuses } from '../shared/planReports';
import { idRows, pacedJsonRows } from './jsonRows';
import {
  deleteStatement,
  query,
  Statement,
  upsertStatement,
} from './statements';

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

/** What brings the statuses of these entities up to date: only what changed. */
export async function outcomeStatements(
  knex: Knex,
  evaluations: readonly EvaluatedEntity[],
  checkIds: ReadonlyMap<string, number>,
): Promise<Statement[]> {
  const stored = await readOutcomes(knex, evaluations);
  const changed = evaluations.flatMap(evaluation =>
    toRows(evaluation, checkIds).filter(
      row => take(stored, row) !== row.status,
    ),
  );
  // What was not taken is not asked any more.
  const leftOver = [...stored].flatMap(([entityId, statuses]) =>
    [...statuses.keys()].map(checkId => ({
      entity_id: entityId,
      check_id: checkId,
    })),
  );
  const statements: Statement[] = [];
  if (changed.length > 0) {
    const { columns } = OUTCOMES;
    const { input } = await pacedJsonRows(knex, columns, changed);
    statements.push(upsertStatement(OUTCOMES, input));
  }
  if (leftOver.length > 0) {
    const table = { name: 'outcomes', key: KEY };
    statements.push(deleteStatement(knex, table, leftOver));
  }
  return statements;
}

type Statuses = Map<number, Map<number, OutcomeStatus>>;

async function readOutcomes(
  knex: Knex,
  evaluations: readonly EvaluatedEntity[],
): Promise<Statuses> {
  const again = evaluations.filter(({ revision }) => revision > 0);
  if (again.length === 0) return new Map();
  const rows = await query<OutcomeRow>(
    knex,
    'select entity_id, check_id, status from outcomes where entity_id in (?)',
    [
      idRows(
        knex,
        again.map(({ entityId }) => entityId),
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
