import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { searchFields } from '../../catalog/searchFields';
import { compareTexts } from '../../util/compareTexts';
import {
  DeliveryStore,
  FactsState,
  GroupMember,
  HeardEvent,
  HeardSource,
  KeptFacts,
  Match,
  MatchSubject,
  SourceCount,
  StoredDelivery,
  Subject,
  TakenEvent,
  UnmatchedSubject,
} from '../DeliveryStore';
import {
  answerOf,
  Assigned,
  assigned,
  countsOf,
  dayOf,
  ENTITY_REMOVED,
  heardOf,
  namedEvent,
  planDeliveries,
} from '../shared/planDeliveries';
import { DeliveryRow, MemoryTables } from './tables';

export class MemoryDeliveryStore implements DeliveryStore {
  readonly batchSize = 500;

  constructor(private readonly tables: MemoryTables) {}

  async take(
    heard: readonly HeardEvent[],
    { at, match }: { at: Instant; match: MatchSubject },
  ): Promise<TakenEvent[]> {
    const { deliveries, deliveryEvents, deliveryHeard } = this.tables;
    const events = heard.map(namedEvent);
    const news = events.filter(({ name, record, event, body }) => {
      if (deliveryEvents.has(name)) return false;
      const { source, at: happenedAt } = event;
      const row = { source, record, at: happenedAt, receivedAt: at, body };
      deliveryEvents.set(name, row);
      return true;
    });
    const answers = new Map<string, TakenEvent>();
    for (const { match: matched, name, key, ...planned } of planDeliveries(
      news,
      deliveries,
      match,
    )) {
      const before = deliveries.get(name);
      const to = assigned(matched, this.#living);
      answers.set(name, answerOf(to));
      const row: DeliveryRow = {
        id: before?.id ?? this.tables.nextId(),
        ...key,
        ...planned,
        ...assignment(to),
        heardAt: at,
      };
      deliveries.set(name, row);
      this.#count([...entitiesOf(before), ...entitiesOf(row)]);
    }
    for (const { source, what, since } of heardOf(news)) {
      const name = JSON.stringify([source, what]);
      const known = deliveryHeard.get(name)?.since;
      const first = known && known < since ? known : since;
      deliveryHeard.set(name, { source, what, at, since: first });
    }
    for (const { source, events: more } of countsOf(news)) {
      this.#countDay(source, dayOf(at), more);
    }
    const isNew = new Set(news);
    return events.map(one =>
      isNew.has(one) ? answers.get(one.record)! : { status: 'repeat' },
    );
  }

  async read(
    entityIds: readonly number[],
    since: Instant,
  ): Promise<Map<number, StoredDelivery[]>> {
    const all = new Map<number, StoredDelivery[]>();
    const rows = [...this.tables.deliveries.values()]
      .filter(({ at }) => at >= since)
      .sort((a, b) => compareTexts(a.at, b.at) || a.id - b.id);
    for (const row of rows) {
      const { matchedBy, id, kind, source, key, at, state } = row;
      for (const entityId of entitiesOf(row)) {
        if (!entityIds.includes(entityId)) continue;
        const own = all.get(entityId) ?? [];
        all.set(entityId, own);
        const one = { id, kind, source, key, at, state };
        own.push({ ...one, matchedBy: matchedBy ?? '' });
      }
    }
    return all;
  }

  async readFacts(
    entityIds: readonly number[],
  ): Promise<Map<number, FactsState>> {
    return new Map(
      entityIds.flatMap(id => {
        const row = this.tables.deliveryFacts.get(id);
        if (!row) return [];
        const { revision, kept } = row;
        if (kept?.revision !== revision) return [[id, { revision }]];
        const { context, facts, validUntil } = structuredClone(kept);
        return [[id, { revision, kept: { context, facts, validUntil } }]];
      }),
    );
  }

  async listGroups(
    owners: readonly EntityRef[],
  ): Promise<Map<EntityRef, GroupMember[]>> {
    const groups = new Map<EntityRef, GroupMember[]>();
    for (const entity of this.tables.listLiving()) {
      const { owner } = searchFields(entity);
      const { revision = 0 } = this.tables.deliveryFacts.get(entity.id) ?? {};
      if (!owner || !owners.includes(owner) || revision === 0) continue;
      const members = groups.get(owner) ?? [];
      groups.set(owner, members);
      members.push({ entityId: entity.id, revision });
    }
    return groups;
  }

  async keepFacts(kept: readonly KeptFacts[]): Promise<void> {
    for (const one of kept) {
      if (!this.tables.entities.has(one.entityId)) continue;
      const known = this.tables.deliveryFacts.get(one.entityId);
      this.tables.deliveryFacts.set(one.entityId, {
        revision: known?.revision ?? one.revision,
        kept: structuredClone(one),
      });
    }
  }

  async listHeard(): Promise<HeardSource[]> {
    return [...this.tables.deliveryHeard.values()].sort(
      (a, b) =>
        compareTexts(a.source, b.source) || compareTexts(a.what, b.what),
    );
  }

  async listUnmatched(): Promise<(Subject & { reason: string })[]> {
    return this.#subjects(({ entityId }) => entityId === null);
  }

  async listSubjects(): Promise<Subject[]> {
    const all = this.#subjects(() => true);
    return all.map(({ kind, source, subject }) => ({ kind, source, subject }));
  }

  async rematch(
    subjects: readonly (Subject & { match: Match })[],
  ): Promise<EntityRef[]> {
    const matches = new Map(subjects.map(one => [subjectName(one), one.match]));
    const affected = new Set<number>();
    for (const row of this.tables.deliveries.values()) {
      const match = matches.get(subjectName(row));
      if (!match) continue;
      const before = entitiesOf(row);
      Object.assign(row, assignment(assigned(match, this.#living)));
      const now = entitiesOf(row);
      const differs = (id: number) => !before.includes(id) || !now.includes(id);
      [...before, ...now].filter(differs).forEach(id => affected.add(id));
    }
    this.#count([...affected]);
    return [...affected]
      .flatMap(id => this.tables.living(id)?.ref ?? [])
      .sort();
  }

  async countEvents(): Promise<SourceCount[]> {
    const counts = new Map<string, SourceCount>();
    for (const { source, events } of this.tables.deliveryDays.values()) {
      const count = counts.get(source) ?? { source, events: 0, unmatched: 0 };
      counts.set(source, count);
      count.events += events;
    }
    for (const {
      source,
      entityId,
      events,
    } of this.tables.deliveries.values()) {
      const count = counts.get(source);
      if (!count || entityId !== null) continue;
      count.unmatched = Math.min(count.unmatched + events, count.events);
    }
    return [...counts.values()].sort((a, b) =>
      compareTexts(a.source, b.source),
    );
  }

  async countUnmatched(limit: number): Promise<UnmatchedSubject[]> {
    const counts = new Map<string, UnmatchedSubject>();
    for (const row of this.tables.deliveries.values()) {
      if (row.entityId !== null || row.events === 0) continue;
      const { source, subject, since, events } = row;
      const reason = row.reason ?? ENTITY_REMOVED;
      const name = JSON.stringify([source, subject]);
      const known = counts.get(name);
      counts.set(name, {
        source,
        subject,
        reason: known && known.reason > reason ? known.reason : reason,
        events: (known?.events ?? 0) + events,
        since: known && known.since < since ? known.since : since,
      });
    }
    return [...counts.values()]
      .sort(
        (a, b) =>
          b.events - a.events ||
          compareTexts(a.source, b.source) ||
          compareTexts(a.subject, b.subject),
      )
      .slice(0, limit);
  }

  async purgeEvents(before: Instant): Promise<number> {
    const { deliveries, deliveryDays, deliveryEvents } = this.tables;
    purge(deliveryDays, ({ day }) => day < dayOf(before));
    for (const row of deliveries.values()) {
      if (row.entityId === null && row.heardAt < before) row.events = 0;
    }
    return purge(deliveryEvents, ({ receivedAt }) => receivedAt < before);
  }

  async purgeRecords(before: Instant): Promise<number> {
    const { deliveries, deliveryEvents } = this.tables;
    const removed = purge(deliveries, ({ at }) => at < before);
    purge(deliveryEvents, ({ record }) => !deliveries.has(record));
    return removed;
  }

  #subjects(filter: (row: DeliveryRow) => boolean) {
    const rows = [...this.tables.deliveries.values()].filter(filter);
    const all = new Map(
      rows.map(row => [
        subjectName(row),
        {
          kind: row.kind,
          source: row.source,
          subject: row.subject,
          reason: row.reason ?? ENTITY_REMOVED,
        },
      ]),
    );
    return [...all.values()].sort(
      (a, b) =>
        compareTexts(a.source, b.source) ||
        compareTexts(a.subject, b.subject) ||
        compareTexts(a.kind, b.kind),
    );
  }

  readonly #living = {
    get: (ref: EntityRef) => {
      const entity = this.tables.byRef(ref);
      return entity && entity.goneAt === null ? entity.id : undefined;
    },
  };

  #countDay(source: string, day: string, more: number) {
    const name = JSON.stringify([source, day]);
    const { events = 0 } = this.tables.deliveryDays.get(name) ?? {};
    this.tables.deliveryDays.set(name, { source, day, events: events + more });
  }

  #count(entityIds: readonly number[]) {
    for (const id of new Set(entityIds)) {
      const row = this.tables.deliveryFacts.get(id) ?? { revision: 0 };
      this.tables.deliveryFacts.set(id, { ...row, revision: row.revision + 1 });
    }
  }
}

function subjectName({ kind, source, subject }: Subject): string {
  return JSON.stringify([kind, source, subject]);
}

function assignment(to: Assigned) {
  if ('reason' in to) {
    return { entityId: null, others: [], matchedBy: null, reason: to.reason };
  }
  const [entityId, ...others] = to.ids;
  return { entityId, others, matchedBy: to.matchedBy, reason: null };
}

/** All to which it belongs. */
function entitiesOf(row: DeliveryRow | undefined): number[] {
  if (!row) return [];
  return [...(row.entityId === null ? [] : [row.entityId]), ...row.others];
}

function purge<K, V>(rows: Map<K, V>, isOld: (row: V) => boolean): number {
  const old = [...rows].filter(([, row]) => isOld(row));
  old.forEach(([key]) => rows.delete(key));
  return old.length;
}
