import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { DeliveryState } from '../../delivery/join/DeliveryState';
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
  EVENT_KEY,
  HEARD,
  RECORD_KEY,
  RECORDS,
} from './deliveryTables';
import { countChanges } from './keptFactRows';
import { jsonRows, pacedJsonRows, textRows } from './jsonRows';
import { query, upsertRows, upsertStatement } from './statements';

interface KnownRecord {
  entityId: number | null;
  state: DeliveryState;
}

/** In a handful of statements, however many events there are. */
export async function takeDeliveries(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
  { at, match }: { at: Instant; match: MatchSubject },
): Promise<TakenEvent[]> {
  await lockSources(trx, events);
  const news = await dropRepeats(trx, events);
  if (news.length === 0) return events.map(() => ({ status: 'repeat' }));
  const records = await readRecords(trx, news);
  const states = new Map(
    [...records].map(([name, { state }]) => [name, state] as const),
  );
  const planned = planDeliveries(news, states, match);
  const entities = await findLiving(trx, planned);
  const recordIds = await writeRecords(trx, planned, entities);
  await insertEvents(trx, news, recordIds, at);
  await upsertRows(
    trx,
    HEARD,
    heardOf(news).map(row => ({ ...row, at })),
  );
  await countChanges(trx, 'delivery_facts', affected(planned, records, entities));
  return answers(events, news, planned, entities);
}

/**
 * Keeps other replicas off the sources until the transaction ends, in one order, so that two never wait for
 * each other: an event and its record are of one source. SQLite has one writer at a time anyway.
 */
async function lockSources(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
): Promise<void> {
  if (!isPostgres(trx)) return;
  const sources = [...new Set(events.map(({ event }) => event.source))].sort();
  await query(
    trx,
    `select pg_advisory_xact_lock(hashtextextended('readiness ' || value, 0))
     from (?) as sources`,
    [textRows(trx, sources)],
  );
}

/** The same event twice in a batch is a repeat too. */
async function dropRepeats(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
): Promise<HeardEvent[]> {
  const seen = new Map<string, HeardEvent>();
  for (const one of events) {
    const name = eventName(one.event);
    if (!seen.has(name)) seen.set(name, one);
  }
  const keys = [...seen.values()].map(({ event }) => ({
    source: event.source,
    event_id: event.id,
  }));
  const stored = await query<{ source: string; event_id: string }>(
    trx,
    `select e.source, e.event_id from ? join delivery_events e
       on e.source = input.source and e.event_id = input.event_id`,
    [jsonRows(trx, EVENT_KEY, keys)],
  );
  stored.forEach(({ source, event_id }) =>
    seen.delete(JSON.stringify([source, event_id])),
  );
  return [...seen.values()];
}

/** By name. */
async function readRecords(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
): Promise<Map<string, KnownRecord>> {
  const keys = new Map(
    events.map(({ event }) => [recordName(event), recordKeyOf(event)]),
  );
  const rows = [...keys.values()].map(({ kind, source, key }) => ({
    kind,
    source,
    record_key: key,
  }));
  const known = await query<
    RecordKeyRow & { entity_id: number | null; state: string }
  >(
    trx,
    `select r.kind, r.source, r.record_key, r.entity_id, r.state
     from ? join delivery_records r on r.kind = input.kind
       and r.source = input.source and r.record_key = input.record_key`,
    [jsonRows(trx, RECORD_KEY, rows)],
  );
  return new Map(
    known.map(row => [
      nameOf(row),
      { entityId: row.entity_id, state: JSON.parse(row.state) },
    ]),
  );
}

interface RecordKeyRow {
  kind: string;
  source: string;
  record_key: string;
}

function nameOf({ kind, source, record_key }: RecordKeyRow): string {
  return JSON.stringify([kind, source, record_key]);
}

async function insertEvents(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
  recordIds: ReadonlyMap<string, number>,
  receivedAt: Instant,
): Promise<void> {
  const rows = events.map(({ event, body }) => ({
    source: event.source,
    event_id: event.id,
    record_id: recordIds.get(recordName(event)) ?? null,
    at: event.at,
    received_at: receivedAt,
    body,
  }));
  const names = Object.keys(EVENT_COLUMNS);
  const { input } = await pacedJsonRows(trx, EVENT_COLUMNS, rows);
  await query(
    trx,
    `insert into delivery_events (${names}) select ${names} from ?`,
    [input],
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

/** The ids of the records, by name. */
async function writeRecords(
  trx: Knex.Transaction,
  planned: readonly PlannedRecord[],
  entities: ReadonlyMap<EntityRef, number>,
): Promise<Map<string, number>> {
  const rows = planned.map(({ name, state, subject, at, match }) => {
    const [kind, source, key] = JSON.parse(name);
    return {
      kind,
      source,
      record_key: key,
      ...assignment(match, entities),
      subject,
      at,
      state: JSON.stringify(state),
    };
  });
  const { input } = await pacedJsonRows(trx, RECORDS.columns, rows);
  const { sql, bindings } = upsertStatement(RECORDS, input);
  const written = await query<RecordKeyRow & { id: number }>(
    trx,
    `${sql} returning id, kind, source, record_key`,
    bindings,
  );
  return new Map(written.map(row => [nameOf(row), row.id]));
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
  records: ReadonlyMap<string, KnownRecord>,
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
