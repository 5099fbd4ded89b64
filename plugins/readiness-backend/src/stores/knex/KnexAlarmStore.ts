import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { AlarmEvent } from 'backstage-plugin-readiness-node';
import { Knex } from 'knex';
import { goesOn } from '../../alarms/goesOn';
import { recordOf } from '../../alarms/join/recordOf';
import { AlarmRecord } from '../../alarms/records';
import { breathe } from '../../util/breathe';
import { chunks } from '../../util/chunks';
import {
  AlarmChanges,
  AlarmCount,
  AlarmMatch,
  AlarmOrigin,
  AlarmStore,
  FinishedScan,
  MatchAlarm,
  PushOptions,
  MatchedAlarm,
  ScannedPage,
  StoredAlarmSource,
  TakenAlarm,
  UnmatchedAlarm,
  WholeScan,
} from '../AlarmStore';
import { FactsState, KeptFacts } from '../DeliveryStore';
import { readWhose } from './alarmChildren';
import { readAlarmsById, toMatch } from './alarmRows';
import { hearOf, readSources } from './alarmSourceRows';
import { idRows, textRows } from './jsonRows';
import { keepFactRows, readFactStates } from './keptFactRows';
import { purgeAlarms } from './purgeAlarms';
import { rematchAlarms } from './rematchAlarms';
import { query } from './statements';
import { findChanged, takeAbsences, takeEvents, takePage } from './takeAlarms';
import { WrittenAlarms } from './writeAlarms';

/** One that combines others is of their entities. */
const UNMATCHED = `matches is null and not exists (
  select 1 from alarm_children c where c.parent_id = alarms.id
)`;

export class KnexAlarmStore implements AlarmStore {
  readonly batchSize = 500;
  /** Sources as pages named them. They are never forgotten. */
  readonly #heard = new Set<string>();

  constructor(private readonly knex: Knex) {}

  async listSources(): Promise<StoredAlarmSource[]> {
    return readSources(this.knex);
  }

  async takePage(
    origin: AlarmOrigin,
    page: ScannedPage,
    options: { match: MatchAlarm; scans: readonly WholeScan[] },
  ): Promise<AlarmChanges> {
    const changed = await findChanged(this.knex, origin, page);
    if (changed.alarms.length + changed.changes.length === 0) {
      return { changed: 0, entityRefs: [] };
    }
    await this.#hear(origin);
    const written = await this.knex.transaction(trx =>
      takePage(trx, origin, changed, options),
    );
    return this.#changes([written]);
  }

  async finishScan(
    origin: AlarmOrigin,
    { startedAt, seen, historySince = startedAt, historyUntil }: FinishedScan,
  ): Promise<AlarmChanges> {
    const isAnew = !goesOn(historyUntil, historySince);
    await hearOf(this.knex, origin, { historySince, isAnew });
    const written: WrittenAlarms[] = [];
    for (const keys of chunks(
      await this.#listMissing(origin.id, seen),
      this.batchSize,
    )) {
      const options = { at: startedAt, seen };
      written.push(
        await this.knex.transaction(trx =>
          takeAbsences(trx, origin, keys, options),
        ),
      );
      await breathe();
    }
    return this.#changes(written);
  }

  async takeEvents(
    origin: AlarmOrigin,
    events: readonly AlarmEvent[],
    options: PushOptions,
  ): Promise<TakenAlarm[]> {
    const { at, historySince = at, isHeartbeat } = options;
    const hearing = {
      pushedAt: at,
      ...(origin.kind === 'push' && { historySince }),
    };
    await hearOf(this.knex, origin, hearing, isHeartbeat);
    if (events.length === 0) return [];
    return this.knex.transaction(trx =>
      takeEvents(trx, origin, events, options),
    );
  }

  async beginAnew(at: Instant): Promise<void> {
    await this.knex('alarm_sources')
      .where({ kind: 'push' })
      .update({ history_since: at });
  }

  async read(
    entityIds: readonly number[],
  ): Promise<Map<number, AlarmRecord[]>> {
    const rows = await readWhose(this.knex, entityIds);
    const ids = [...new Set(rows.map(({ alarmId }) => alarmId))];
    const alarms = await readAlarmsById(this.knex, ids);
    const order = new Map(alarms.map((one, index) => [one.id, index]));
    rows.sort((a, b) => order.get(a.alarmId)! - order.get(b.alarmId)!);
    const all = new Map<number, AlarmRecord[]>();
    for (const { alarmId, entityId, matchedBy } of rows) {
      const { source, alarm } = alarms[order.get(alarmId)!];
      const own = all.get(entityId) ?? [];
      all.set(entityId, own);
      own.push(recordOf(source, alarm, matchedBy));
    }
    return all;
  }

  async readFacts(
    entityIds: readonly number[],
  ): Promise<Map<number, FactsState>> {
    return readFactStates(this.knex, 'alarm_facts', entityIds);
  }

  async keepFacts(kept: readonly KeptFacts[]): Promise<void> {
    await keepFactRows(this.knex, 'alarm_facts', kept);
  }

  async listPast(now: Instant): Promise<EntityRef[]> {
    const rows = await query<{ ref: EntityRef }>(
      this.knex,
      `select e.ref from alarm_facts f join entities e on e.id = f.entity_id
       where f.valid_until <= ? and e.gone_at is null order by e.ref`,
      [now],
    );
    return rows.map(({ ref }) => ref);
  }

  async page(options: {
    after: number;
    limit: number;
  }): Promise<MatchedAlarm[]> {
    const rows = await query<{
      id: number;
      source: string;
      alarm: string;
      matches: string | null;
      reason: string | null;
    }>(
      this.knex,
      `select id, source, alarm, matches, reason from alarms
       where gone_at is null and id > ? order by id limit ?`,
      [options.after, options.limit],
    );
    return rows.map(({ id, source, alarm, ...match }) => {
      const { title, labels, entityRef } = JSON.parse(alarm).fields;
      const subject = {
        source,
        title,
        labels,
        ...(entityRef && { entityRef }),
      };
      return { id, ...subject, match: toMatch(match) };
    });
  }

  async rematch(
    alarms: readonly { id: number; match: AlarmMatch }[],
  ): Promise<AlarmChanges> {
    if (alarms.length === 0) return { changed: 0, entityRefs: [] };
    const written = await this.knex.transaction(trx =>
      rematchAlarms(trx, alarms),
    );
    return this.#changes([written]);
  }

  async count(): Promise<AlarmCount[]> {
    const rows = await query<AlarmCount>(
      this.knex,
      `select source, count(*) as alarms,
         sum(case when ${UNMATCHED} then 1 else 0 end) as unmatched
       from alarms where gone_at is null group by source order by source`,
      [],
    );
    // PostgreSQL counts in texts.
    return rows.map(({ source, alarms, unmatched }) => ({
      source,
      alarms: Number(alarms),
      unmatched: Number(unmatched),
    }));
  }

  async listUnmatched({
    sources,
    limit,
  }: {
    sources: readonly string[];
    limit: number;
  }): Promise<UnmatchedAlarm[]> {
    const rows = await query<{ source: string; alarm: string; reason: string }>(
      this.knex,
      `select source, alarm, reason from alarms
       where source in (?) and gone_at is null and ${UNMATCHED}
       order by source, title, alarm_key limit ?`,
      [textRows(this.knex, sources), limit],
    );
    return rows.map(({ source, alarm, reason }) => {
      const { fields, firstSeenAt } = JSON.parse(alarm);
      const { title, labels } = fields;
      return { source, title, labels, reason, since: firstSeenAt };
    });
  }

  async purge(before: { history: Instant; cases: Instant }): Promise<number> {
    return this.knex.transaction(trx => purgeAlarms(trx, before));
  }

  /** Nearly always there are as many as were seen, and they need not be looked at. */
  async #listMissing(
    source: string,
    seen: ReadonlySet<string>,
  ): Promise<string[]> {
    const [{ count }] = await query<{ count: number | string }>(
      this.knex,
      `select count(*) as count from alarms
       where source = ? and gone_at is null and over_since is null`,
      [source],
    );
    if (Number(count) === seen.size) return [];
    const rows = await query<{ alarm_key: string }>(
      this.knex,
      'select alarm_key from alarms where source = ? and gone_at is null',
      [source],
    );
    return rows.map(({ alarm_key }) => alarm_key).filter(key => !seen.has(key));
  }

  /** Once, of what a scan says of its source with each page. */
  async #hear(origin: AlarmOrigin): Promise<void> {
    const { id, title, kind } = origin;
    const key = JSON.stringify([id, title, kind]);
    if (this.#heard.has(key)) return;
    await hearOf(this.knex, origin, {});
    this.#heard.add(key);
  }

  async #changes(written: readonly WrittenAlarms[]): Promise<AlarmChanges> {
    const changed = written.reduce((sum, one) => sum + one.changed, 0);
    const refs = new Map(written.flatMap(({ refs: own }) => [...(own ?? [])]));
    const ids = new Set(written.flatMap(({ entityIds }) => entityIds));
    const others = [...ids].filter(id => !refs.has(id));
    return {
      changed,
      entityRefs: [
        ...(await this.#livingRefs(others)),
        ...[...ids].flatMap(id => refs.get(id) ?? []),
      ].sort(),
    };
  }

  async #livingRefs(ids: readonly number[]): Promise<EntityRef[]> {
    if (ids.length === 0) return [];
    const rows = await query<{ ref: EntityRef }>(
      this.knex,
      'select ref from entities where gone_at is null and id in (?)',
      [idRows(this.knex, ids)],
    );
    return rows.map(({ ref }) => ref);
  }
}
