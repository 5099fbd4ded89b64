import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
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
import { dayOf, ENTITY_REMOVED } from '../shared/planDeliveries';
import { keepFactRows, readFactStates } from './keptFactRows';
import { textRows } from './jsonRows';
import { oneOfIds } from './oneOfIds';
import { rematchDeliveries } from './rematchDeliveries';
import { query } from './statements';
import { takeDeliveries } from './takeDeliveries';

export class KnexDeliveryStore implements DeliveryStore {
  readonly batchSize = 500;

  constructor(private readonly knex: Knex) {}

  async take(
    events: readonly HeardEvent[],
    options: { at: Instant; match: MatchSubject },
  ): Promise<TakenEvent[]> {
    if (events.length === 0) return [];
    return this.knex.transaction(trx => takeDeliveries(trx, events, options));
  }

  async read(
    entityIds: readonly number[],
    since: Instant,
  ): Promise<Map<number, StoredDelivery[]>> {
    const [ofThem, sharedWithThem] = ['entity_id', 's.entity_id'].map(column =>
      oneOfIds(this.knex, column, entityIds),
    );
    const rows = await query<
      Omit<StoredDelivery, 'key' | 'matchedBy' | 'state'> & {
        record_key: string;
        entity_id: number;
        matched_by: string;
        state: string;
      }
    >(
      this.knex,
      `select id, kind, source, record_key, entity_id, matched_by, at, state
       from delivery_records where ? and at >= ?
       union all
       select r.id, r.kind, r.source, r.record_key, s.entity_id, r.matched_by, r.at, r.state
       from delivery_shared s join delivery_records r on r.id = s.record_id
       where ? and r.at >= ?
       order by at, id`,
      [ofThem, since, sharedWithThem, since],
    );
    const all = new Map<number, StoredDelivery[]>();
    for (const { entity_id, record_key, matched_by, state, ...row } of rows) {
      const own = all.get(entity_id) ?? [];
      all.set(entity_id, own);
      own.push({
        ...row,
        key: record_key,
        matchedBy: matched_by,
        state: JSON.parse(state),
      });
    }
    return all;
  }

  async readFacts(
    entityIds: readonly number[],
  ): Promise<Map<number, FactsState>> {
    return readFactStates(this.knex, 'delivery_facts', entityIds);
  }

  async listGroups(
    owners: readonly EntityRef[],
  ): Promise<Map<EntityRef, GroupMember[]>> {
    const rows = await query<{
      owner: EntityRef;
      entity_id: number;
      revision: number;
    }>(
      this.knex,
      `select s.owner, f.entity_id, f.revision from entity_search s
       join delivery_facts f on f.entity_id = s.entity_id and f.revision > 0
       join entities e on e.id = s.entity_id and e.gone_at is null
       where s.owner in (?) order by s.owner, f.entity_id`,
      [textRows(this.knex, owners)],
    );
    const groups = new Map<EntityRef, GroupMember[]>();
    for (const { owner, entity_id, revision } of rows) {
      const members = groups.get(owner) ?? [];
      groups.set(owner, members);
      members.push({ entityId: entity_id, revision });
    }
    return groups;
  }

  async keepFacts(kept: readonly KeptFacts[]): Promise<void> {
    await keepFactRows(this.knex, 'delivery_facts', kept);
  }

  async listHeard(): Promise<HeardSource[]> {
    return query(
      this.knex,
      'select source, what, at, since from delivery_heard order by source, what',
      [],
    );
  }

  async listUnmatched(): Promise<(Subject & { reason: string })[]> {
    return query(
      this.knex,
      `select kind, source, subject, max(coalesce(reason, ?)) as reason
       from delivery_records where entity_id is null
       group by source, subject, kind order by source, subject, kind`,
      [ENTITY_REMOVED],
    );
  }

  async listSubjects(): Promise<Subject[]> {
    return query(
      this.knex,
      `select distinct kind, source, subject from delivery_records
       order by source, subject, kind`,
      [],
    );
  }

  async rematch(
    subjects: readonly (Subject & { match: Match })[],
  ): Promise<EntityRef[]> {
    if (subjects.length === 0) return [];
    return this.knex.transaction(trx => rematchDeliveries(trx, subjects));
  }

  async countEvents(): Promise<SourceCount[]> {
    const rows = await query<SourceCount>(
      this.knex,
      `select d.source, sum(d.events) as events,
         (select sum(r.events) from delivery_records r
           where r.entity_id is null and r.source = d.source) as unmatched
       from delivery_days d group by d.source order by d.source`,
      [],
    );
    // PostgreSQL counts in texts.
    return rows.map(({ source, events, unmatched }) => ({
      source,
      events: Number(events),
      // Of what is heard of again and again, the days before count no more.
      unmatched: Math.min(Number(unmatched ?? 0), Number(events)),
    }));
  }

  async countUnmatched(limit: number): Promise<UnmatchedSubject[]> {
    const rows = await query<UnmatchedSubject>(
      this.knex,
      `select source, subject, max(coalesce(reason, ?)) as reason,
         sum(events) as events, min(since) as since
       from delivery_records where entity_id is null and events > 0
       group by source, subject order by 4 desc, source, subject limit ?`,
      [ENTITY_REMOVED, limit],
    );
    return rows.map(row => ({ ...row, events: Number(row.events) }));
  }

  async purgeEvents(before: Instant): Promise<number> {
    await this.knex('delivery_days').where('day', '<', dayOf(before)).delete();
    await this.knex('delivery_records')
      .whereNull('entity_id')
      .where('heard_at', '<', before)
      .where('events', '>', 0)
      .update({ events: 0 });
    return this.knex('delivery_events')
      .where('received_at', '<', before)
      .delete();
  }

  async purgeRecords(before: Instant): Promise<number> {
    return this.knex('delivery_records').where('at', '<', before).delete();
  }
}
