import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { searchFields } from '../../catalog/searchFields';
import { recordKeyOf } from '../../delivery/join/eventKey';
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
  ENTITY_REMOVED,
  eventName,
  heardOf,
  notTakenOver,
  planDeliveries,
  recordName,
} from '../shared/planDeliveries';
import { DeliveryRow, MemoryTables } from './tables';

export class MemoryDeliveryStore implements DeliveryStore {
  readonly batchSize = 500;

  constructor(private readonly tables: MemoryTables) {}

  async take(
    events: readonly HeardEvent[],
    { at, match }: { at: Instant; match: MatchSubject },
  ): Promise<TakenEvent[]> {
    const { deliveries, deliveryEvents, deliveryHeard } = this.tables;
    const news = events.filter(({ event, body }) => {
      const name = eventName(event);
      if (deliveryEvents.has(name)) return false;
      const { source, at: happenedAt } = event;
      const record = recordName(event);
      deliveryEvents.set(name, {
        source,
        record,
        at: happenedAt,
        receivedAt: at,
        body,
      });
      return true;
    });
    const states = new Map(
      [...deliveries].map(([name, { state }]) => [name, state]),
    );
    const planned = planDeliveries(news, states, match);
    const keys = new Map(
      news.map(({ event }) => [recordName(event), recordKeyOf(event)]),
    );
    for (const { name, state, subject, at: last, match: matched } of planned) {
      const before = deliveries.get(name);
      const row = {
        id: before?.id ?? this.tables.nextId(),
        ...keys.get(name)!,
        ...this.#assign(matched),
        subject,
        at: last,
        state,
      };
      deliveries.set(name, row);
      this.#count([before?.entityId, row.entityId]);
    }
    for (const { source, what } of heardOf(news)) {
      deliveryHeard.set(JSON.stringify([source, what]), { source, what, at });
    }
    const isNew = new Set(news);
    return events.map(one => this.#answer(one, isNew.has(one)));
  }

  async read(
    entityIds: readonly number[],
    since: Instant,
  ): Promise<Map<number, StoredDelivery[]>> {
    const all = new Map<number, StoredDelivery[]>();
    const rows = [...this.tables.deliveries.values()]
      .filter(({ at }) => at >= since)
      .sort((a, b) => compare(a.at, b.at) || a.id - b.id);
    for (const {
      entityId,
      matchedBy,
      id,
      kind,
      source,
      key,
      at,
      state,
    } of rows) {
      if (entityId === null || !entityIds.includes(entityId)) continue;
      const own = all.get(entityId) ?? [];
      all.set(entityId, own);
      const one = { id, kind, source, key, at, state };
      own.push({ ...one, matchedBy: matchedBy ?? '' });
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
      (a, b) => compare(a.source, b.source) || compare(a.what, b.what),
    );
  }

  async listUnmatched(): Promise<(Subject & { reason: string })[]> {
    return this.#subjects(({ entityId }) => entityId === null);
  }

  async listSubjects(): Promise<Subject[]> {
    const all = this.#subjects(() => true);
    return all.map(({ source, subject }) => ({ source, subject }));
  }

  async rematch(
    subjects: readonly (Subject & { match: Match })[],
  ): Promise<EntityRef[]> {
    const matches = new Map(subjects.map(one => [subjectName(one), one.match]));
    const affected = new Set<number>();
    for (const row of this.tables.deliveries.values()) {
      const match = matches.get(subjectName(row));
      if (!match) continue;
      const before = row.entityId;
      Object.assign(row, this.#assign(match));
      if (before === row.entityId) continue;
      [before, row.entityId].forEach(id => id !== null && affected.add(id));
    }
    this.#count([...affected]);
    return [...affected]
      .flatMap(id => this.tables.living(id)?.ref ?? [])
      .sort();
  }

  async countEvents(): Promise<SourceCount[]> {
    const counts = new Map<string, SourceCount>();
    for (const { source, record } of this.tables.deliveryEvents.values()) {
      const count = counts.get(source) ?? { source, events: 0, unmatched: 0 };
      counts.set(source, count);
      count.events += 1;
      if (this.tables.deliveries.get(record)?.entityId === null) {
        count.unmatched += 1;
      }
    }
    return [...counts.values()].sort((a, b) => compare(a.source, b.source));
  }

  async countUnmatched(limit: number): Promise<UnmatchedSubject[]> {
    const counts = new Map<string, UnmatchedSubject>();
    for (const { at, record } of this.tables.deliveryEvents.values()) {
      const row = this.tables.deliveries.get(record);
      if (!row || row.entityId !== null) continue;
      const { source, subject } = row;
      const reason = row.reason ?? ENTITY_REMOVED;
      const known = counts.get(subjectName(row));
      counts.set(subjectName(row), {
        source,
        subject,
        reason: known && known.reason > reason ? known.reason : reason,
        events: (known?.events ?? 0) + 1,
        since: known && known.since < at ? known.since : at,
      });
    }
    return [...counts.values()]
      .sort(
        (a, b) =>
          b.events - a.events ||
          compare(a.source, b.source) ||
          compare(a.subject, b.subject),
      )
      .slice(0, limit);
  }

  async purgeEvents(before: Instant): Promise<number> {
    const { deliveryEvents } = this.tables;
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
          source: row.source,
          subject: row.subject,
          reason: row.reason ?? ENTITY_REMOVED,
        },
      ]),
    );
    return [...all.values()].sort(
      (a, b) => compare(a.source, b.source) || compare(a.subject, b.subject),
    );
  }

  #assign(match: Match) {
    if ('reason' in match) {
      return { entityId: null, matchedBy: null, reason: match.reason };
    }
    const entity = this.tables.byRef(match.entityRef);
    return entity && entity.goneAt === null
      ? { entityId: entity.id, matchedBy: match.matchedBy, reason: null }
      : {
          entityId: null,
          matchedBy: null,
          reason: notTakenOver(match.entityRef),
        };
  }

  #answer({ event }: HeardEvent, isNew: boolean): TakenEvent {
    const row = this.tables.deliveries.get(recordName(event));
    if (!isNew || !row) return { status: 'repeat' };
    const entity =
      row.entityId === null ? undefined : this.tables.living(row.entityId);
    return entity
      ? {
          status: 'taken',
          entityRef: entity.ref,
          matchedBy: row.matchedBy ?? '',
        }
      : { status: 'unmatched', reason: row.reason ?? '' };
  }

  #count(entityIds: readonly (number | null | undefined)[]) {
    for (const id of new Set(entityIds)) {
      if (id === null || id === undefined) continue;
      const row = this.tables.deliveryFacts.get(id) ?? { revision: 0 };
      this.tables.deliveryFacts.set(id, { ...row, revision: row.revision + 1 });
    }
  }
}

function subjectName({ source, subject }: Subject): string {
  return JSON.stringify([source, subject]);
}

function purge<K, V>(rows: Map<K, V>, isOld: (row: V) => boolean): number {
  const old = [...rows].filter(([, row]) => isOld(row));
  old.forEach(([key]) => rows.delete(key));
  return old.length;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
