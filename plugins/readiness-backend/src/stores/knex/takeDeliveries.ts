import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { HeardEvent, MatchSubject, TakenEvent } from '../DeliveryStore';
import {
  answerOf,
  Assigned,
  assigned,
  countsOf,
  dayOf,
  heardOf,
  NamedEvent,
  namedEvent,
  planDeliveries,
  PlannedRecord,
  recordName,
  recordsToKnow,
  refsOf,
  SHARED_KINDS,
} from '../shared/planDeliveries';
import { isPostgres } from './client';
import { countChanges } from './keptFactRows';
import {
  DAYS,
  EVENT_COLUMNS,
  EVENT_KEY,
  HEARD,
  RECORD_KEY,
  RECORDS,
} from './deliveryTables';
import { jsonRows, pacedJsonRows, textRows } from './jsonRows';
import { shareRecords } from './sharedDeliveries';
import { query, upsertStatement } from './statements';

interface RecordKeyRow {
  kind: PlannedRecord['key']['kind'];
  source: string;
  record_key: string;
}

interface KnownRecord {
  entityId: number | null;
  state: PlannedRecord['state'];
  events: number;
}

/** A planned record, and whose it will be. */
type AssignedRecord = PlannedRecord & { to: Assigned };

/** In a handful of statements, however many events there are. */
export async function takeDeliveries(
  trx: Knex.Transaction,
  heard: readonly HeardEvent[],
  { at, match }: { at: Instant; match: MatchSubject },
): Promise<TakenEvent[]> {
  const events = heard.map(namedEvent);
  await lockSources(trx, events);
  const news = await dropRepeats(trx, events);
  if (news.length === 0) return events.map(() => ({ status: 'repeat' }));
  const known = await readRecords(trx, news);
  const planned = planDeliveries(news, known, match);
  const living = await findLiving(trx, planned);
  const records = planned.map(record => ({
    ...record,
    to: assigned(record.match, living),
  }));
  const recordIds = await writeRecords(trx, records, at);
  const shared = await share(trx, records, recordIds);
  await insertEvents(trx, news, recordIds, at);
  await keepHeard(trx, news, at);
  await countDay(trx, news, dayOf(at));
  await countChanges(trx, 'delivery_facts', [
    ...affected(records, known),
    ...shared,
  ]);
  return answers(events, news, records);
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
  events: readonly NamedEvent[],
): Promise<NamedEvent[]> {
  const seen = new Map<string, NamedEvent>();
  for (const one of events) {
    if (!seen.has(one.name)) seen.set(one.name, one);
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
  events: readonly NamedEvent[],
): Promise<Map<string, KnownRecord>> {
  const keys = new Map(events.flatMap(recordsToKnow));
  const rows = [...keys.values()].map(({ kind, source, key }) => ({
    kind,
    source,
    record_key: key,
  }));
  const known = await query<
    RecordKeyRow & { entity_id: number | null; events: number; state: string }
  >(
    trx,
    `select r.kind, r.source, r.record_key, r.entity_id, r.events, r.state
     from ? join delivery_records r on r.kind = input.kind
       and r.source = input.source and r.record_key = input.record_key`,
    [jsonRows(trx, RECORD_KEY, rows)],
  );
  return new Map(
    known.map(row => [
      nameOf(row),
      {
        entityId: row.entity_id,
        events: row.events,
        state: JSON.parse(row.state),
      },
    ]),
  );
}

function nameOf({ kind, source, record_key: key }: RecordKeyRow): string {
  return recordName({ kind, source, key });
}

async function insertEvents(
  trx: Knex.Transaction,
  events: readonly NamedEvent[],
  recordIds: ReadonlyMap<string, number>,
  receivedAt: Instant,
): Promise<void> {
  const rows = events.map(({ event, record, body }) => ({
    source: event.source,
    event_id: event.id,
    record_id: recordIds.get(record) ?? null,
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
  const refs = new Set(planned.flatMap(({ match }) => refsOf(match)));
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
  records: readonly AssignedRecord[],
  heardAt: Instant,
): Promise<Map<string, number>> {
  const rows = records.map(
    ({ key, state, subject, at, since, events, to }) => ({
      kind: key.kind,
      source: key.source,
      record_key: key.key,
      ...assignment(to),
      subject,
      at,
      since,
      heard_at: heardAt,
      events,
      state: JSON.stringify(state),
    }),
  );
  const { input } = await pacedJsonRows(trx, RECORDS.columns, rows);
  const { sql, bindings } = upsertStatement(RECORDS, input);
  const written = await query<RecordKeyRow & { id: number }>(
    trx,
    `${sql} returning id, kind, source, record_key`,
    bindings,
  );
  return new Map(written.map(row => [nameOf(row), row.id]));
}

/** The columns that say whose a record is; of several entities, the first. */
export function assignment(to: Assigned) {
  return 'reason' in to
    ? { entity_id: null, matched_by: null, reason: to.reason }
    : { entity_id: to.ids[0], matched_by: to.matchedBy, reason: null };
}

/** Only changes and their builds belong to several entities. */
async function share(
  trx: Knex.Transaction,
  records: readonly AssignedRecord[],
  recordIds: ReadonlyMap<string, number>,
): Promise<number[]> {
  const shared = records.filter(({ key }) => SHARED_KINDS.includes(key.kind));
  return shareRecords(
    trx,
    shared.flatMap(({ name, to }) => {
      const recordId = recordIds.get(name);
      if (recordId === undefined) return [];
      return { recordId, others: 'ids' in to ? to.ids.slice(1) : [] };
    }),
  );
}

/** Where it is not known since when, it stays so: what comes now is not the first. */
async function keepHeard(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
  at: Instant,
): Promise<void> {
  await query(
    trx,
    `insert into delivery_heard (source, what, at, since)
     select source, what, ?, since from ? where true order by source, what
     on conflict (source, what) do update set at = excluded.at,
       since = case when excluded.since < delivery_heard.since
         then excluded.since else delivery_heard.since end`,
    [at, jsonRows(trx, HEARD, heardOf(events))],
  );
}

async function countDay(
  trx: Knex.Transaction,
  events: readonly HeardEvent[],
  day: string,
): Promise<void> {
  const rows = countsOf(events).map(count => ({ ...count, day }));
  await query(
    trx,
    `insert into delivery_days (source, day, events)
     select source, day, events from ? where true order by source
     on conflict (source, day) do update
       set events = delivery_days.events + excluded.events`,
    [jsonRows(trx, DAYS, rows)],
  );
}

/** Entities that records belong to now, and those that they belonged to before. */
function affected(
  records: readonly AssignedRecord[],
  known: ReadonlyMap<string, KnownRecord>,
): number[] {
  return records.flatMap(({ name, to }) => [
    ...('ids' in to ? to.ids : []),
    ...[known.get(name)?.entityId ?? []].flat(),
  ]);
}

function answers(
  events: readonly NamedEvent[],
  news: readonly NamedEvent[],
  records: readonly AssignedRecord[],
): TakenEvent[] {
  const isNew = new Set(news);
  const byName = new Map(records.map(({ name, to }) => [name, answerOf(to)]));
  return events.map(one =>
    isNew.has(one) ? byName.get(one.record)! : { status: 'repeat' },
  );
}
