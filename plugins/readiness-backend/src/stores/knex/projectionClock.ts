import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { isPostgres } from './client';
import { idRows } from './jsonRows';
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
  await (isPostgres(trx) ? countAtOnce : countInTwoSteps)(trx, entityIds);
}

async function countInTwoSteps(
  trx: Knex.Transaction,
  entityIds: readonly number[],
): Promise<void> {
  const [{ seq }] = await query<{ seq: number }>(
    trx,
    'update projection_clock set seq = seq + 1 returning seq',
    [],
  );
  const rows = entityIds.map(entity_id => ({ entity_id, seq }));
  await upsertRows(trx, PROJECTED_LEVELS, rows);
}

/** The same in one statement, which SQLite does not know. */
async function countAtOnce(
  trx: Knex.Transaction,
  entityIds: readonly number[],
): Promise<void> {
  await query(
    trx,
    `with tick as (update projection_clock set seq = seq + 1 returning seq)
     insert into projected_levels (entity_id, seq)
     select id, tick.seq from (?) as moved(id), tick
     on conflict (entity_id) do update set seq = excluded.seq`,
    [idRows(trx, entityIds)],
  );
}

/** For when entities are forgotten, of which no change can tell: everyone then asks for everything. */
export async function renewEpoch(trx: Knex.Transaction): Promise<void> {
  await query(trx, 'update projection_clock set epoch = ?', [randomUUID()]);
}
