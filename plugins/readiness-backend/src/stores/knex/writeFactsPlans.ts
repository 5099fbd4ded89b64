import { Knex } from 'knex';
import { FactsPlan } from '../shared/planFacts';
import { writeExceptions } from './factTables';
import { deleteRows, upsertRows } from './statements';

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

/** At most five statements, however many plans there are. */
export async function writeFactsPlans(
  trx: Knex.Transaction,
  collector: string,
  plans: readonly FactsPlan[],
): Promise<void> {
  const facts = plans
    .flatMap(plan => plan.write)
    .map(({ entityId, ...row }) => ({ ...row, entity_id: entityId }));
  await upsertRows(trx, FACTS, facts);
  await writeExceptions(
    trx,
    plans.flatMap(({ exception }) => exception ?? []),
  );
  await writeSaid(trx, collector, plans);
  await removeFacts(trx, plans);
  await removeExceptions(trx, collector, plans);
}

async function writeSaid(
  trx: Knex.Transaction,
  collector: string,
  plans: readonly FactsPlan[],
): Promise<void> {
  const rows = plans.flatMap(({ entityId, said }) =>
    said === undefined ? [] : { entity_id: entityId, collector, hash: said },
  );
  await upsertRows(trx, COLLECTED, rows);
}

async function removeFacts(
  trx: Knex.Transaction,
  plans: readonly FactsPlan[],
): Promise<void> {
  const keys = plans.flatMap(({ entityId, remove }) =>
    remove.map(fact => ({ entity_id: entityId, fact })),
  );
  const key = { entity_id: 'integer', fact: 'text' } as const;
  await deleteRows(trx, { name: 'facts', key }, keys);
}

async function removeExceptions(
  trx: Knex.Transaction,
  collector: string,
  plans: readonly FactsPlan[],
): Promise<void> {
  const keys = plans
    .filter(({ exception }) => exception === null)
    .map(({ entityId }) => ({ entity_id: entityId, collector }));
  const key = { entity_id: 'integer', collector: 'text' } as const;
  await deleteRows(trx, { name: 'fact_exceptions', key }, keys);
}
