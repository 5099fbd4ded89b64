import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  DeliveryStore,
  FactsState,
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
import { keepFactRows, readFactStates } from './deliveryFactRows';
import { idRows } from './jsonRows';
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
       from delivery_records where entity_id in (?) and at >= ?
       order by at, id`,
      [idRows(this.knex, entityIds), since],
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
    return readFactStates(this.knex, entityIds);
  }

  async keepFacts(kept: readonly KeptFacts[]): Promise<void> {
    await keepFactRows(this.knex, kept);
  }

  async listHeard(): Promise<HeardSource[]> {
    return query(
      this.knex,
      'select source, what, at from delivery_heard order by source, what',
      [],
    );
  }

  async listUnmatched(): Promise<Subject[]> {
    return query(
      this.knex,
      `select distinct source, subject from delivery_records
       where entity_id is null order by source, subject`,
      [],
    );
  }

  async listSubjects(): Promise<Subject[]> {
    return query(
      this.knex,
      `select distinct source, subject from delivery_records
       order by source, subject`,
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
      `select e.source, count(*) as events,
         sum(case when r.entity_id is null then 1 else 0 end) as unmatched
       from delivery_events e join delivery_records r on r.id = e.record_id
       group by e.source order by e.source`,
      [],
    );
    // PostgreSQL counts in texts.
    return rows.map(({ source, events, unmatched }) => ({
      source,
      events: Number(events),
      unmatched: Number(unmatched),
    }));
  }

  async countUnmatched(limit: number): Promise<UnmatchedSubject[]> {
    const rows = await query<UnmatchedSubject>(
      this.knex,
      `select r.source, r.subject, max(coalesce(r.reason, 'Its entity was removed from the catalog')) as reason,
         count(*) as events, min(e.at) as since
       from delivery_records r join delivery_events e on e.record_id = r.id
       where r.entity_id is null group by r.source, r.subject
       order by 4 desc, r.source, r.subject limit ?`,
      [limit],
    );
    return rows.map(row => ({ ...row, events: Number(row.events) }));
  }

  async purgeEvents(before: Instant): Promise<number> {
    return this.knex('delivery_events')
      .where('received_at', '<', before)
      .delete();
  }

  async purgeRecords(before: Instant): Promise<number> {
    return this.knex('delivery_records').where('at', '<', before).delete();
  }
}
