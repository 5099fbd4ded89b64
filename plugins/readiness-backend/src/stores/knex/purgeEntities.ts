import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { lockWhere } from './entityLocks';
import { idRows } from './jsonRows';
import { renewEpoch } from './projectionClock';
import { query } from './statements';

const DEPENDENT_TABLES = [
  'facts',
  'fact_exceptions',
  'collected',
  'own_facts',
  'outcomes',
  'reports',
  'projected_levels',
  'report_history',
  'evaluations',
];

/** Removes entities that went before the instant, and all that hangs on them. */
export async function purgeEntities(
  trx: Knex.Transaction,
  before: Instant,
): Promise<number> {
  await lockWhere(
    trx,
    'entity_id in (select id from entities where gone_at < ?)',
    [before],
  );
  // Asked again under the lock: one of them may have returned while we waited for it.
  const gone = await query<{ id: number }>(
    trx,
    'select id from entities where gone_at < ?',
    [before],
  );
  const ids = gone.map(({ id }) => id);
  if (ids.length === 0) return 0;
  for (const table of DEPENDENT_TABLES) {
    await query(trx, `delete from ${table} where entity_id in (?)`, [
      idRows(trx, ids),
    ]);
  }
  await query(trx, 'delete from entities where id in (?)', [idRows(trx, ids)]);
  await renewEpoch(trx);
  return ids.length;
}
