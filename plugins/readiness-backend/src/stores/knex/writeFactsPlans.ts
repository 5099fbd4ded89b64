import { Knex } from 'knex';
import { breathe } from '../../util/breathe';
import { FactsPlan } from '../shared/planFacts';
import { NO_CAUSES } from '../shared/causes';
import { markStatements } from './entityLocks';
import { EXCEPTIONS, toExceptionColumns } from './factTables';
import { pacedJsonRows } from './jsonRows';
import {
  deleteStatements,
  Statement,
  together,
  upsertStatement,
  upsertStatements,
} from './statements';

const FACTS = {
  name: 'facts',
  key: ['entity_id', 'fact'],
  columns: {
    entity_id: 'integer',
    fact: 'text',
    collector: 'text',
    status: 'text',
    value: 'text',
    kind: 'text',
    reason: 'text',
    link: 'text',
    since: 'text',
  },
} as const;

const COLLECTED = {
  name: 'collected',
  key: ['entity_id', 'collector'],
  columns: { entity_id: 'integer', collector: 'text', hash: 'text' },
} as const;

/** What was said, and the marks of what must be judged again; on PostgreSQL in one statement. */
export async function writeFactsPlans(
  trx: Knex.Transaction,
  collector: string,
  plans: readonly FactsPlan[],
): Promise<void> {
  await breathe();
  const facts = await factStatements(trx, plans);
  await breathe();
  await together(trx, [
    ...facts,
    ...exceptionStatements(trx, collector, plans),
    ...saidStatements(trx, collector, plans),
    ...markStatements(
      trx,
      plans.filter(({ causes }) => causes !== NO_CAUSES),
    ),
  ]);
}

async function factStatements(
  trx: Knex.Transaction,
  plans: readonly FactsPlan[],
): Promise<Statement[]> {
  const statements: Statement[] = [];
  if (plans.some(({ write }) => write.length > 0)) {
    const { input } = await pacedJsonRows(trx, FACTS.columns, rowsOf(plans));
    statements.push(upsertStatement(FACTS, input));
  }
  const removed = plans.flatMap(({ entityId, remove }) =>
    remove.map(fact => ({ entity_id: entityId, fact })),
  );
  const key = { entity_id: 'integer', fact: 'text' } as const;
  return [
    ...statements,
    ...deleteStatements(trx, { name: 'facts', key }, removed),
  ];
}

/** One by one: of a thousand entities there are many. */
function* rowsOf(plans: readonly FactsPlan[]) {
  for (const { write } of plans) {
    for (const row of write) {
      yield {
        entity_id: row.entityId,
        fact: row.fact,
        collector: row.collector,
        status: row.status,
        value: row.value ?? undefined,
        kind: row.kind ?? undefined,
        reason: row.reason ?? undefined,
        link: row.link ?? undefined,
        since: row.since,
      };
    }
  }
}

function exceptionStatements(
  trx: Knex.Transaction,
  collector: string,
  plans: readonly FactsPlan[],
): Statement[] {
  const written = plans.flatMap(({ exception }) => exception ?? []);
  const removed = plans
    .filter(({ exception }) => exception === null)
    .map(({ entityId }) => ({ entity_id: entityId, collector }));
  const key = { entity_id: 'integer', collector: 'text' } as const;
  return [
    ...upsertStatements(trx, EXCEPTIONS, written.map(toExceptionColumns)),
    ...deleteStatements(trx, { name: 'fact_exceptions', key }, removed),
  ];
}

function saidStatements(
  trx: Knex.Transaction,
  collector: string,
  plans: readonly FactsPlan[],
): Statement[] {
  const rows = plans.flatMap(({ entityId, said }) =>
    said === undefined ? [] : { entity_id: entityId, collector, hash: said },
  );
  return upsertStatements(trx, COLLECTED, rows);
}
