import { EntityRef } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { Match, Subject } from '../DeliveryStore';
import { countChanges } from './keptFactRows';
import { idRows, jsonRows, textRows } from './jsonRows';
import { query } from './statements';
import { assignment } from './takeDeliveries';

const COLUMNS = {
  source: 'text',
  subject: 'text',
  entity_id: 'integer',
  matched_by: 'text',
  reason: 'text',
} as const;

/** Only rows that belong to somebody else from now on are written. */
export async function rematchDeliveries(
  trx: Knex.Transaction,
  subjects: readonly (Subject & { match: Match })[],
): Promise<EntityRef[]> {
  const refs = subjects.flatMap(({ match }) =>
    'entityRef' in match ? [match.entityRef] : [],
  );
  const living = await query<{ ref: EntityRef; id: number }>(
    trx,
    'select ref, id from entities where gone_at is null and ref in (?)',
    [textRows(trx, [...new Set(refs)])],
  );
  const ids = new Map(living.map(({ ref, id }) => [ref, id]));
  const rows = subjects.map(({ source, subject, match }) => ({
    source,
    subject,
    ...assignment(match, ids),
  }));
  const input = jsonRows(trx, COLUMNS, rows);
  const before = await query<{ entity_id: number; now: number | null }>(
    trx,
    `select distinct r.entity_id, input.entity_id as now
     from ? join delivery_records r
       on r.source = input.source and r.subject = input.subject
     where r.entity_id is distinct from input.entity_id`,
    [input],
  );
  await query(
    trx,
    `update delivery_records set entity_id = input.entity_id,
       matched_by = input.matched_by, reason = input.reason from ?
     where delivery_records.source = input.source
       and delivery_records.subject = input.subject
       and (delivery_records.entity_id is distinct from input.entity_id
         or delivery_records.matched_by is distinct from input.matched_by
         or delivery_records.reason is distinct from input.reason)`,
    [input],
  );
  const affected = before.flatMap(({ entity_id, now }) =>
    [entity_id, now].flatMap(id => id ?? []),
  );
  await countChanges(trx, 'delivery_facts', affected);
  return refsOf(trx, affected);
}

async function refsOf(trx: Knex, ids: readonly number[]): Promise<EntityRef[]> {
  const rows = await query<{ ref: EntityRef }>(
    trx,
    'select ref from entities where gone_at is null and id in (?) order by ref',
    [idRows(trx, [...new Set(ids)])],
  );
  return rows.map(({ ref }) => ref);
}
