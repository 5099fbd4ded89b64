import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { AlarmEvent } from 'backstage-plugin-readiness-node';
import { goesOn } from '../../alarms/goesOn';
import { recordOf } from '../../alarms/join/recordOf';
import { AlarmRecord } from '../../alarms/records';
import { compareTexts } from '../../util/compareTexts';
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
import { afterHearing, Hearing, wasSilent } from '../shared/alarmSource';
import {
  hashOfReading,
  planAbsences,
  planEvents,
  planPage,
} from '../shared/planAlarms';
import { alarmsOf } from './alarmChildren';
import { alarmsOfSource, refsOf, sortedAlarms } from './alarmRows';
import { MemoryAlarmWriter } from './MemoryAlarmWriter';
import { MemoryKeptFacts } from './MemoryKeptFacts';
import { MemoryTables } from './tables';
import { countAlarms, unmatchedAlarms } from './unmatchedAlarms';

export class MemoryAlarmStore implements AlarmStore {
  readonly batchSize = 500;
  readonly #facts: MemoryKeptFacts;
  readonly #writer: MemoryAlarmWriter;

  constructor(private readonly tables: MemoryTables) {
    this.#facts = new MemoryKeptFacts(tables, tables.alarmFacts);
    this.#writer = new MemoryAlarmWriter(tables, this.#facts);
  }

  async listSources(): Promise<StoredAlarmSource[]> {
    return [...this.tables.alarmSources.values()].sort((a, b) =>
      compareTexts(a.id, b.id),
    );
  }

  async takePage(
    origin: AlarmOrigin,
    page: ScannedPage,
    { match, scans }: { match: MatchAlarm; scans: readonly WholeScan[] },
  ): Promise<AlarmChanges> {
    this.#hearOf(origin, {});
    const known = alarmsOfSource(this.tables, origin.id);
    const alarms = page.alarms
      .map(reading => ({ reading, hash: hashOfReading(reading) }))
      .filter(({ reading, hash }) => known.get(reading.id)?.hash !== hash);
    const planned = planPage({ ...page, alarms }, known, scans);
    return this.#writer.write(origin.id, planned, match);
  }

  async finishScan(
    origin: AlarmOrigin,
    { startedAt, seen, historySince = startedAt, historyUntil }: FinishedScan,
  ): Promise<AlarmChanges> {
    const isAnew = !goesOn(historyUntil, historySince);
    this.#hearOf(origin, { historySince, isAnew });
    const missing = [...alarmsOfSource(this.tables, origin.id).values()]
      .map(({ alarm }) => alarm)
      .filter(({ id, goneAt }) => goneAt === undefined && !seen.has(id));
    const planned = planAbsences(missing, { at: startedAt, seen });
    return this.#writer.write(origin.id, planned);
  }

  async takeEvents(
    origin: AlarmOrigin,
    events: readonly AlarmEvent[],
    options: PushOptions,
  ): Promise<TakenAlarm[]> {
    const { at, match, scans, historySince = at, isHeartbeat } = options;
    const hearing = {
      pushedAt: at,
      ...(origin.kind === 'push' && { historySince }),
    };
    const before = this.tables.alarmSources.get(origin.id);
    const isAnew =
      wasSilent(before, hearing) &&
      [...alarmsOfSource(this.tables, origin.id).values()].some(({ alarm }) =>
        isHeartbeat?.(alarm.fields),
      );
    this.#hearOf(origin, { ...hearing, isAnew });
    const stored = [...alarmsOfSource(this.tables, origin.id)];
    const { planned, isNews } = planEvents(
      events,
      new Map(stored.map(([key, { alarm }]) => [key, alarm])),
      scans,
    );
    this.#writer.write(origin.id, planned, match);
    const known = alarmsOfSource(this.tables, origin.id);
    return events.map(({ alarm }, index): TakenAlarm => {
      const found = known.get(alarm.id)!.match;
      const refs = refsOf(found);
      if (!isNews[index]) return { status: 'repeat', entityRefs: refs };
      return 'reason' in found
        ? { status: 'unmatched', reason: found.reason }
        : { status: 'taken', entityRefs: refs };
    });
  }

  async beginAnew(at: Instant): Promise<void> {
    for (const source of this.tables.alarmSources.values()) {
      if (source.kind !== 'push') continue;
      this.#hearOf(source, { historySince: at, isAnew: true });
    }
  }

  async read(
    entityIds: readonly number[],
  ): Promise<Map<number, AlarmRecord[]>> {
    const all = new Map<number, AlarmRecord[]>();
    for (const id of entityIds) {
      const ref = this.tables.entities.get(id)?.ref;
      const whose = alarmsOf(this.tables, ref);
      const own = sortedAlarms(this.tables).flatMap(row => {
        const matchedBy = whose.get(row);
        return matchedBy ? [recordOf(row.source, row.alarm, matchedBy)] : [];
      });
      if (own.length > 0) all.set(id, structuredClone(own));
    }
    return all;
  }

  async readFacts(
    entityIds: readonly number[],
  ): Promise<Map<number, FactsState>> {
    return this.#facts.read(entityIds);
  }

  async keepFacts(kept: readonly KeptFacts[]): Promise<void> {
    this.#facts.keep(kept);
  }

  async listPast(now: Instant): Promise<EntityRef[]> {
    return [...this.tables.alarmFacts.values()]
      .flatMap(({ kept }) => {
        const isPast = kept?.validUntil && kept.validUntil <= now;
        return (isPast && this.tables.living(kept.entityId)?.ref) || [];
      })
      .sort();
  }

  async page({
    after,
    limit,
  }: {
    after: number;
    limit: number;
  }): Promise<MatchedAlarm[]> {
    return [...this.tables.alarms.values()]
      .filter(({ id, alarm }) => id > after && alarm.goneAt === undefined)
      .sort((a, b) => a.id - b.id)
      .slice(0, limit)
      .map(({ id, source, alarm, match }) => {
        const { title, labels, entityRef } = alarm.fields;
        const subject = { title, labels, ...(entityRef && { entityRef }) };
        return { id, source, ...subject, match };
      });
  }

  async rematch(
    alarms: readonly { id: number; match: AlarmMatch }[],
  ): Promise<AlarmChanges> {
    return this.#writer.rematch(alarms);
  }

  async count(): Promise<AlarmCount[]> {
    return countAlarms(this.tables);
  }

  async listUnmatched({
    sources,
    limit,
  }: {
    sources: readonly string[];
    limit: number;
  }): Promise<UnmatchedAlarm[]> {
    return unmatchedAlarms(this.tables)
      .filter(({ source }) => sources.includes(source))
      .slice(0, limit);
  }

  async purge(before: { history: Instant; cases: Instant }): Promise<number> {
    return this.#writer.purge(before);
  }

  #hearOf(origin: AlarmOrigin, hearing: Hearing) {
    const { alarmSources } = this.tables;
    const before = alarmSources.get(origin.id);
    alarmSources.set(origin.id, afterHearing(before, origin, hearing));
  }
}
