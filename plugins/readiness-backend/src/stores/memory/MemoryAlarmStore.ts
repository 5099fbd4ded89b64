import {
  canonicalJson,
  EntityRef,
  Instant,
} from 'backstage-plugin-readiness-common';
import { AlarmEvent } from 'backstage-plugin-readiness-node';
import { goesOn } from '../../alarms/goesOn';
import { Alarm } from '../../alarms/join/Alarm';
import { recordOf } from '../../alarms/join/recordOf';
import { AlarmRecord } from '../../alarms/records';
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
  COMBINES,
  effectiveMatch,
  hashOfReading,
  isSame,
  matchOf,
  planAbsences,
  PlannedAlarm,
  planEvents,
  planPage,
} from '../shared/planAlarms';
import { MemoryKeptFacts } from './MemoryKeptFacts';
import { AlarmRow, MemoryTables } from './tables';

export class MemoryAlarmStore implements AlarmStore {
  readonly batchSize = 500;
  readonly #facts: MemoryKeptFacts;

  constructor(private readonly tables: MemoryTables) {
    this.#facts = new MemoryKeptFacts(tables, tables.alarmFacts);
  }

  async listSources(): Promise<StoredAlarmSource[]> {
    return [...this.tables.alarmSources.values()].sort((a, b) =>
      compare(a.id, b.id),
    );
  }

  async takePage(
    origin: AlarmOrigin,
    page: ScannedPage,
    { match, scans }: { match: MatchAlarm; scans: readonly WholeScan[] },
  ): Promise<AlarmChanges> {
    this.#hearOf(origin, {});
    const known = this.#known(origin.id);
    const alarms = page.alarms
      .map(reading => ({ reading, hash: hashOfReading(reading) }))
      .filter(({ reading, hash }) => known.get(reading.id)?.hash !== hash);
    const planned = planPage({ ...page, alarms }, known, scans);
    return this.#write(origin.id, planned, match);
  }

  async finishScan(
    origin: AlarmOrigin,
    { startedAt, seen, historySince = startedAt, historyUntil }: FinishedScan,
  ): Promise<AlarmChanges> {
    const isAnew = !goesOn(historyUntil, historySince);
    this.#hearOf(origin, { historySince, isAnew });
    const missing = [...this.#known(origin.id).values()]
      .map(({ alarm }) => alarm)
      .filter(({ id, goneAt }) => goneAt === undefined && !seen.has(id));
    const planned = planAbsences(missing, { at: startedAt, seen });
    return this.#write(origin.id, planned);
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
      [...this.#known(origin.id).values()].some(({ alarm }) =>
        isHeartbeat?.(alarm.fields),
      );
    this.#hearOf(origin, { ...hearing, isAnew });
    const stored = [...this.#known(origin.id)];
    const { planned, isNews } = planEvents(
      events,
      new Map(stored.map(([key, { alarm }]) => [key, alarm])),
      scans,
    );
    this.#write(origin.id, planned, match);
    const known = this.#known(origin.id);
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
      const whose = this.#alarmsOf(ref);
      const own = this.#sorted().flatMap(row => {
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
    const rows = new Map(this.#sorted().map(row => [row.id, row]));
    const affected = new Set<EntityRef>();
    let changed = 0;
    for (const { id, match } of alarms) {
      const row = rows.get(id);
      const now = this.#effective(match);
      if (!row || canonicalJson(row.match) === canonicalJson(now)) continue;
      [...refsOf(row.match), ...refsOf(now)].forEach(ref => affected.add(ref));
      row.match = now;
      changed += 1;
    }
    return this.#changes(changed, affected);
  }

  async count(): Promise<AlarmCount[]> {
    const counts = new Map<string, AlarmCount>();
    for (const { source, alarm, match } of this.#living()) {
      const count = counts.get(source) ?? { source, alarms: 0, unmatched: 0 };
      counts.set(source, count);
      count.alarms += 1;
      if (isUnmatched(alarm, match)) count.unmatched += 1;
    }
    return [...counts.values()];
  }

  async listUnmatched(limit: number): Promise<UnmatchedAlarm[]> {
    return this.#living()
      .flatMap(({ source, alarm, match }) => {
        if (!isUnmatched(alarm, match)) return [];
        const { title, labels } = alarm.fields;
        const { reason } = match;
        return [{ source, title, labels, reason, since: alarm.firstSeenAt }];
      })
      .sort((a, b) => compare(a.source, b.source) || compare(a.title, b.title))
      .slice(0, limit);
  }

  async purge({
    history,
    cases,
  }: {
    history: Instant;
    cases: Instant;
  }): Promise<number> {
    const affected = new Set<EntityRef>();
    let removed = 0;
    for (const [key, row] of this.tables.alarms) {
      const { goneAt, overSince, history: points } = row.alarm;
      if ((goneAt && goneAt < history) || (overSince && overSince < cases)) {
        refsOf(row.match).forEach(ref => affected.add(ref));
        this.tables.alarms.delete(key);
        removed += 1;
      }
      const last = points.at(-1)?.at ?? history;
      const kept = points.filter(({ at }) => at >= history || at >= last);
      row.alarm = { ...row.alarm, history: kept };
    }
    this.#changes(removed, affected);
    return removed;
  }

  /** Those that match it, and those that combine these; with how. */
  #alarmsOf(ref: EntityRef | undefined): Map<AlarmRow, string> {
    const rows = this.#sorted();
    const found = new Map<AlarmRow, string>();
    for (const row of rows) {
      const match = matchesOf(row.match).find(one => one.entityRef === ref);
      if (match) found.set(row, match.matchedBy);
    }
    // What combines may be combined itself: what is added is come to in its turn.
    for (const [{ source, alarm }] of found) {
      rows
        .filter(
          one =>
            one.source === source &&
            one.alarm.fields.children?.includes(alarm.id) &&
            !found.has(one),
        )
        .forEach(parent => found.set(parent, COMBINES));
    }
    return found;
  }

  /** Entities of what an alarm combines. */
  #entitiesBelow(source: string, alarm: Alarm | undefined): EntityRef[] {
    const below = new Set(alarm?.fields.children);
    const known = this.#known(source);
    for (const id of below) {
      known.get(id)?.alarm.fields.children?.forEach(one => below.add(one));
    }
    return [...below].flatMap(id => {
      const row = known.get(id);
      return row ? refsOf(row.match) : [];
    });
  }

  #hearOf(origin: AlarmOrigin, hearing: Hearing) {
    const { alarmSources } = this.tables;
    const before = alarmSources.get(origin.id);
    alarmSources.set(origin.id, afterHearing(before, origin, hearing));
  }

  #known(source: string): Map<string, AlarmRow> {
    return new Map(
      [...this.tables.alarms.values()]
        .filter(row => row.source === source)
        .map(row => [row.alarm.id, row]),
    );
  }

  #sorted(): AlarmRow[] {
    return [...this.tables.alarms.values()].sort(
      (a, b) => compare(a.source, b.source) || compare(a.alarm.id, b.alarm.id),
    );
  }

  #living(): AlarmRow[] {
    return this.#sorted().filter(({ alarm }) => alarm.goneAt === undefined);
  }

  /** Whoever an alarm is of stays, where nobody is asked. */
  #write(
    source: string,
    planned: readonly PlannedAlarm[],
    match?: MatchAlarm,
  ): AlarmChanges {
    const affected = new Set<EntityRef>();
    let changed = 0;
    for (const { before, alarm, hash } of planned) {
      const key = JSON.stringify([source, alarm.id]);
      const row = this.tables.alarms.get(key);
      const now =
        row && !match
          ? row.match
          : this.#effective(matchOf(source, alarm, match!));
      this.tables.alarms.set(key, {
        id: row?.id ?? this.tables.nextId(),
        source,
        alarm: structuredClone(alarm),
        hash,
        match: now,
      });
      const isOther = canonicalJson(now) !== canonicalJson(row?.match ?? null);
      if (before && isSame(before, alarm) && !isOther) continue;
      changed += 1;
      const refs = [
        ...(row ? refsOf(row.match) : []),
        ...refsOf(now),
        ...this.#entitiesBelow(source, before),
        ...this.#entitiesBelow(source, alarm),
      ];
      refs.forEach(ref => affected.add(ref));
    }
    return this.#changes(changed, affected);
  }

  #effective(match: AlarmMatch): AlarmMatch {
    return effectiveMatch(match, {
      has: ref => this.tables.byRef(ref)?.goneAt === null,
    });
  }

  #changes(changed: number, refs: ReadonlySet<EntityRef>): AlarmChanges {
    const rows = [...refs].flatMap(ref => this.tables.byRef(ref) ?? []);
    this.#facts.count(rows.map(({ id }) => id));
    const living = rows.filter(({ goneAt }) => goneAt === null);
    return { changed, entityRefs: living.map(({ ref }) => ref).sort() };
  }
}

/** One that combines others is of their entities. */
function isUnmatched(
  { fields }: Alarm,
  match: AlarmMatch,
): match is { reason: string } {
  return 'reason' in match && !fields.children?.length;
}

function matchesOf(match: AlarmMatch) {
  return 'matches' in match ? match.matches : [];
}

function refsOf(match: AlarmMatch): EntityRef[] {
  return matchesOf(match).map(({ entityRef }) => entityRef);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
