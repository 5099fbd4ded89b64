import {
  canonicalJson,
  EntityRef,
  Instant,
} from 'backstage-plugin-readiness-common';
import { AlarmChanges, AlarmMatch, MatchAlarm } from '../AlarmStore';
import {
  effectiveMatch,
  isSame,
  matchOf,
  PlannedAlarm,
} from '../shared/planAlarms';
import { entitiesBelow } from './alarmChildren';
import { refsOf } from './alarmRows';
import { MemoryKeptFacts } from './MemoryKeptFacts';
import { MemoryTables } from './tables';

/** Whatever it writes counts up the revisions of the entities that this concerns. */
export class MemoryAlarmWriter {
  constructor(
    private readonly tables: MemoryTables,
    private readonly facts: MemoryKeptFacts,
  ) {}

  /** Whoever an alarm is of stays, where nobody is asked. */
  write(
    source: string,
    planned: readonly PlannedAlarm[],
    match?: MatchAlarm,
  ): AlarmChanges {
    const affected = new Set<EntityRef>();
    let changed = 0;
    for (const one of planned) {
      const refs = this.#put(source, one, match);
      if (!refs) continue;
      changed += 1;
      refs.forEach(ref => affected.add(ref));
    }
    return this.#changes(changed, affected);
  }

  rematch(alarms: readonly { id: number; match: AlarmMatch }[]): AlarmChanges {
    const rows = new Map(
      [...this.tables.alarms.values()].map(row => [row.id, row]),
    );
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

  /** The last state of an alarm stays, however long it has it. */
  purge({ history, cases }: { history: Instant; cases: Instant }): number {
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

  /** @returns the entities that it concerns, if it says anything new */
  #put(
    source: string,
    { before, alarm, hash }: PlannedAlarm,
    match: MatchAlarm | undefined,
  ): EntityRef[] | undefined {
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
    if (before && isSame(before, alarm) && !isOther) return undefined;
    return [
      ...(row ? refsOf(row.match) : []),
      ...refsOf(now),
      ...entitiesBelow(this.tables, source, before),
      ...entitiesBelow(this.tables, source, alarm),
    ];
  }

  #effective(match: AlarmMatch): AlarmMatch {
    return effectiveMatch(match, {
      has: ref => this.tables.byRef(ref)?.goneAt === null,
    });
  }

  #changes(changed: number, refs: ReadonlySet<EntityRef>): AlarmChanges {
    const rows = [...refs].flatMap(ref => this.tables.byRef(ref) ?? []);
    this.facts.count(rows.map(({ id }) => id));
    const living = rows.filter(({ goneAt }) => goneAt === null);
    return { changed, entityRefs: living.map(({ ref }) => ref).sort() };
  }
}
