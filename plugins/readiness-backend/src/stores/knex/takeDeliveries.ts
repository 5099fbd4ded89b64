import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  DeliveryState,
  NOTHING_HEARD,
} from '../../delivery/join/DeliveryState';
import { recordKeyOf } from '../../delivery/join/eventKey';
import { HeardEvent, MatchSubject, TakenEvent } from '../DeliveryStore';
import {
  eventName,
  heardOf,
  notTakenOver,
  planDeliveries,
  PlannedRecord,
  recordName,
} from '../shared/planDeliveries';
import { isPostgres } from './client';
import {
  EVENT_COLUMNS,
  HEARD,
  MOVED_COLUMNS,
  RECORD_KEY,
} from './deliveryTables';
import { countChanges } from './deliveryFactRows';
import { jsonRows, pacedJsonRows, textRows } from './jsonRows';
import { query, upsertRows } from './statements';

interface LockedRecord {
  id: number;
  entityId: number | null;
  state: DeliveryState;
}

/** In a handful of statements, however many events there are. */
export async function takeDeliveries(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
  { at, match }: { at: Instant; match: MatchSubject },
): Promise<TakenEvent[]> {
  const unique = firstOfEach(events);
  const records = await lockRecords(trx, unique);
  const stored = await insertEvents(trx, unique, records, at);
  const news = unique.filter(({ event }) => stored.has(eventName(event)));
  const states = new Map(
    [...records].map(([name, { state }]) => [name, state] as const),
  );
  const planned = planDeliveries(news, states, match);
  const ids = await findLiving(trx, planned);
  await moveRecords(trx, planned, records, ids);
  await upsertRows(
    trx,
    HEARD,
    heardOf(news).map(row => ({ ...row, at })),
  );
  await countChanges(trx, affected(planned, records, ids));
  return answers(events, news, planned, ids);
}

/** The same event twice in a batch is a repeat too. */
function firstOfEach(events: readonly HeardEvent[]): HeardEvent[] {
  const seen = new Map<string, HeardEvent>();
  for (const one of events) {
    const name = eventName(one.event);
    if (!seen.has(name)) seen.set(name, one);
  }
  return [...seen.values()];
}

/**
 * Keeps other replicas off the records until the transaction ends, in one order, so that two never wait
 * for each other. Records that there are none of yet are made first: nobody could be kept off them.
 */
async function lockRecords(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
): Promise<Map<string, LockedRecord>> {
  const keys = new Map(
    events.map(({ event }) => [recordName(event), recordKeyOf(event)]),
  );
  const rows = [...keys.values()].map(({ kind, source, key }) => ({
    kind,
    source,
    record_key: key,
  }));
  const input = jsonRows(trx, RECORD_KEY, rows);
  await query(
    trx,
    `insert into delivery_records (kind, source, record_key, subject, at, state)
     select kind, source, record_key, '', '', '' from ?
     where true order by kind, source, record_key
     on conflict (kind, source, record_key) do nothing`,
    [input],
  );
  const locked = await query<{
    id: number;
    kind: string;
    source: string;
    record_key: string;
    entity_id: number | null;
    state: string;
  }>(
    trx,
    `select r.id, r.kind, r.source, r.record_key, r.entity_id, r.state
     from ? join delivery_records r on r.kind = input.kind
       and r.source = input.source and r.record_key = input.record_key
     order by r.id ${isPostgres(trx) ? 'for update of r' : ''}`,
    [input],
  );
  return new Map(
    locked.map(({ id, kind, source, record_key, entity_id, state }) => [
      JSON.stringify([kind, source, record_key]),
      {
        id,
        entityId: entity_id,
        state: state ? JSON.parse(state) : NOTHING_HEARD,
      },
    ]),
  );
}

/** The names of those that were not stored before. */
async function insertEvents(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
  records: ReadonlyMap<string, LockedRecord>,
  receivedAt: Instant,
): Promise<Set<string>> {
  const rows = events.map(({ event, body }) => ({
    source: event.source,
    event_id: event.id,
    record_id: records.get(recordName(event))?.id ?? null,
    at: event.at,
    received_at: receivedAt,
    body,
  }));
  const names = Object.keys(EVENT_COLUMNS);
  const { input } = await pacedJsonRows(trx, EVENT_COLUMNS, rows);
  const stored = await query<{ source: string; event_id: string }>(
    trx,
    `insert into delivery_events (${names}) select ${names} from ?
     where true order by source, event_id
     on conflict (source, event_id) do nothing returning source, event_id`,
    [input],
  );
  return new Set(
    stored.map(({ source, event_id }) => JSON.stringify([source, event_id])),
  );
}

async function findLiving(
  trx: Knex.Transaction,
  planned: readonly PlannedRecord[],
): Promise<Map<EntityRef, number>> {
  const refs = new Set(
    planned.flatMap(({ match }) =>
      'entityRef' in match ? [match.entityRef] : [],
    ),
  );
  const rows = await query<{ ref: EntityRef; id: number }>(
    trx,
    'select ref, id from entities where gone_at is null and ref in (?)',
    [textRows(trx, [...refs])],
  );
  return new Map(rows.map(({ ref, id }) => [ref, id]));
}

async function moveRecords(
  trx: Knex.Transaction,
  planned: readonly PlannedRecord[],
  records: ReadonlyMap<string, LockedRecord>,
  ids: ReadonlyMap<EntityRef, number>,
): Promise<void> {
  if (planned.length === 0) return;
  const rows = planned.map(({ name, state, subject, at, match }) => ({
    id: records.get(name)?.id ?? null,
    ...assignment(match, ids),
    subject,
    at,
    state: JSON.stringify(state),
  }));
  const { input } = await pacedJsonRows(trx, MOVED_COLUMNS, rows);
  const changes = Object.keys(MOVED_COLUMNS)
    .filter(name => name !== 'id')
    .map(name => `${name} = input.${name}`);
  await query(
    trx,
    `update delivery_records set ${changes} from ?
     where delivery_records.id = input.id`,
    [input],
  );
}

/** The columns that say whose a record is. */
export function assignment(
  match: PlannedRecord['match'],
  ids: ReadonlyMap<EntityRef, number>,
) {
  if ('reason' in match) {
    return { entity_id: null, matched_by: null, reason: match.reason };
  }
  const id = ids.get(match.entityRef);
  return id === undefined
    ? {
        entity_id: null,
        matched_by: null,
        reason: notTakenOver(match.entityRef),
      }
    : { entity_id: id, matched_by: match.matchedBy, reason: null };
}

/** Entities that records belong to now, and those that they belonged to before. */
function affected(
  planned: readonly PlannedRecord[],
  records: ReadonlyMap<string, LockedRecord>,
  ids: ReadonlyMap<EntityRef, number>,
): number[] {
  return planned.flatMap(({ name, match }) => {
    const now = assignment(match, ids).entity_id;
    const before = records.get(name)?.entityId ?? null;
    return [now, before].flatMap(id => id ?? []);
  });
}

function answers(
  events: readonly HeardEvent[],
  news: readonly HeardEvent[],
  planned: readonly PlannedRecord[],
  ids: ReadonlyMap<EntityRef, number>,
): TakenEvent[] {
  const isNew = new Set(news);
  const records = new Map(planned.map(record => [record.name, record]));
  return events.map(one => {
    const record = records.get(recordName(one.event));
    if (!isNew.has(one) || !record) return { status: 'repeat' };
    return answerOf(record.match, ids);
  });
}

function answerOf(
  match: PlannedRecord['match'],
  ids: ReadonlyMap<EntityRef, number>,
): TakenEvent {
  if ('reason' in match) return { status: 'unmatched', reason: match.reason };
  return ids.has(match.entityRef)
    ? { status: 'taken', ...match }
    : { status: 'unmatched', reason: notTakenOver(match.entityRef) };
}
