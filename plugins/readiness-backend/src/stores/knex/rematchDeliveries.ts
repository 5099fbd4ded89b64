import { EntityRef } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { Match, Subject } from '../DeliveryStore';
import {
  Assigned,
  assigned,
  refsOf,
  SHARED_KINDS,
} from '../shared/planDeliveries';
import { countChanges } from './keptFactRows';
import { idRows, jsonRows, textRows } from './jsonRows';
import { shareRecords } from './sharedDeliveries';
import { query } from './statements';
import { assignment } from './takeDeliveries';

const COLUMNS = {
  number: 'integer',
  kind: 'text',
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
  const living = await findLiving(trx, subjects);
  const matched = subjects.map(({ match, ...subject }) => ({
    ...subject,
    to: assigned(match, living),
  }));
  const rows = matched.map(({ kind, source, subject, to }, number) => ({
    number,
    kind,
    source,
    subject,
    ...assignment(to),
  }));
  const input = jsonRows(trx, COLUMNS, rows);
  const before = await query<{ entity_id: number; now: number | null }>(
    trx,
    `select distinct r.entity_id, input.entity_id as now
     from ? join delivery_records r on r.kind = input.kind
       and r.source = input.source and r.subject = input.subject
     where r.entity_id is distinct from input.entity_id`,
    [input],
  );
  await query(
    trx,
    `update delivery_records set entity_id = input.entity_id,
       matched_by = input.matched_by, reason = input.reason from ?
     where delivery_records.kind = input.kind
       and delivery_records.source = input.source
       and delivery_records.subject = input.subject
       and (delivery_records.entity_id is distinct from input.entity_id
         or delivery_records.matched_by is distinct from input.matched_by
         or delivery_records.reason is distinct from input.reason)`,
    [input],
  );
  const affected = before.flatMap(({ entity_id, now }) =>
    [entity_id, now].flatMap(id => id ?? []),
  );
  affected.push(...(await share(trx, matched, input)));
  await countChanges(trx, 'delivery_facts', affected);
  return refsOfIds(trx, affected);
}

async function findLiving(
  trx: Knex.Transaction,
  subjects: readonly { match: Match }[],
): Promise<Map<EntityRef, number>> {
  const refs = new Set(subjects.flatMap(({ match }) => refsOf(match)));
  const living = await query<{ ref: EntityRef; id: number }>(
    trx,
    'select ref, id from entities where gone_at is null and ref in (?)',
    [textRows(trx, [...refs])],
  );
  return new Map(living.map(({ ref, id }) => [ref, id]));
}

/** Changes and their builds may belong to several. */
async function share(
  trx: Knex.Transaction,
  matched: readonly { kind: string; to: Assigned }[],
  input: Knex.Raw,
): Promise<number[]> {
  if (!matched.some(({ kind }) => SHARED_KINDS.includes(kind))) return [];
  const records = await query<{ id: number; number: number }>(
    trx,
    `select r.id, input.number from ? join delivery_records r
       on r.kind = input.kind and r.source = input.source
       and r.subject = input.subject
     where input.kind in (?) order by r.id`,
    [input, textRows(trx, SHARED_KINDS)],
  );
  return shareRecords(
    trx,
    records.map(({ id, number }) => {
      const { to } = matched[number];
      return { recordId: id, others: 'ids' in to ? to.ids.slice(1) : [] };
    }),
  );
}

async function refsOfIds(
  trx: Knex,
  ids: readonly number[],
): Promise<EntityRef[]> {
  const rows = await query<{ ref: EntityRef }>(
    trx,
    'select ref from entities where gone_at is null and id in (?) order by ref',
    [idRows(trx, [...new Set(ids)])],
  );
  return rows.map(({ ref }) => ref);
}
