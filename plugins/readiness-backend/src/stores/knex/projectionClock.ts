import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { query, upsertRows } from './statements';

const PROJECTED_LEVELS = {
  name: 'projected_levels',
  key: ['entity_id'],
  columns: { entity_id: 'integer', seq: 'integer' },
} as const;

/**
 * Says that the levels of these entities are not what they were. Whoever does that holds the clock until
 * the transaction ends, so it comes last, and behind the locks of the entities.
 */
export async function countLevelChange(
  trx: Knex.Transaction,
  entityIds: readonly number[],
): Promise<void> {
  if (entityIds.length === 0) return;
  const [{ seq }] = await query<{ seq: number }>(
    trx,
    'update projection_clock set seq = seq + 1 returning seq',
    [],
  );
  const rows = entityIds.map(entity_id => ({ entity_id, seq }));
  await upsertRows(trx, PROJECTED_LEVELS, rows);
}

/** For when entities are forgotten, of which no change can tell: everyone then asks for everything. */
export async function renewEpoch(trx: Knex.Transaction): Promise<void> {
  await query(trx, 'update projection_clock set epoch = ?', [randomUUID()]);
}
