import { Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { countChanges } from './keptFactRows';
import { query } from './statements';

const OLD = 'gone_at < ? or over_since < ?';

/** The last state of an alarm stays, however long it has it. */
export async function purgeAlarms(
  trx: Knex.Transaction,
  { history, cases }: { history: Instant; cases: Instant },
): Promise<number> {
  const entities = await query<{ entity_id: number }>(
    trx,
    `select distinct entity_id from alarm_entities
     where alarm_id in (select id from alarms where ${OLD})`,
    [history, cases],
  );
  const removed = await query(
    trx,
    `delete from alarms where ${OLD} returning id`,
    [history, cases],
  );
  await query(
    trx,
    `delete from alarm_changes where at < ? and exists (
       select 1 from alarm_changes newer
       where newer.alarm_id = alarm_changes.alarm_id
         and newer.at > alarm_changes.at
     )`,
    [history],
  );
  await countChanges(
    trx,
    'alarm_facts',
    entities.map(({ entity_id }) => entity_id),
  );
  return removed.length;
}
