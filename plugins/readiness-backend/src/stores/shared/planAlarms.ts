import { hash as digest } from 'node:crypto';
import {
  canonicalJson,
  EntityRef,
  Instant,
} from 'backstage-plugin-readiness-common';
import {
  AlarmChange,
  AlarmEvent,
  AlarmReading,
} from 'backstage-plugin-readiness-node';
import { Alarm } from '../../alarms/join/Alarm';
import { tell } from '../../alarms/join/history';
import { joinAbsence } from '../../alarms/join/joinAbsence';
import { joinEvent } from '../../alarms/join/joinEvent';
import { joinReading } from '../../alarms/join/joinReading';
import { scansOf } from '../../alarms/join/scansOf';
import { AlarmMatch, MatchAlarm, ScannedPage, WholeScan } from '../AlarmStore';
import { notTakenOver } from './planDeliveries';

/** How an alarm is of the entities of those that it combines. */
export const COMBINES = 'children';

/** An alarm before and after something was heard of it. */
export interface PlannedAlarm {
  before?: Alarm;
  alarm: Alarm;
  /** Of the reading, if that was the last that was heard of it. */
  hash: string | null;
}

/** The same hash, the same reading. */
export function hashOfReading(reading: AlarmReading): string {
  return digest('sha256', canonicalJson(reading));
}

/** Changes by alarm. */
export function changesByAlarm(
  changes: readonly AlarmChange[],
): Map<string, AlarmChange[]> {
  const all = new Map<string, AlarmChange[]>();
  for (const change of changes) {
    const own = all.get(change.alarm) ?? [];
    all.set(change.alarm, own);
    own.push(change);
  }
  return all;
}

/**
 * What a page makes of alarms.
 *
 * @param known - those of the page that are known, without the ones that are as they were
 */
export function planPage(
  page: Pick<ScannedPage, 'readAt' | 'changes'> & {
    alarms: readonly { reading: AlarmReading; hash: string }[];
  },
  known: ReadonlyMap<string, { alarm: Alarm; hash: string | null }>,
  scans: readonly WholeScan[],
): PlannedAlarm[] {
  const { readAt } = page;
  const planned = new Map<string, PlannedAlarm>();
  const get = (id: string) => {
    const one = known.get(id);
    return planned.get(id) ?? (one && { before: one.alarm, ...one });
  };
  for (const { reading, hash } of page.alarms) {
    const one = get(reading.id);
    const alarm = joinReading(one?.alarm, reading, { readAt, scans });
    planned.set(reading.id, { before: one?.before, alarm, hash });
  }
  for (const [id, changes] of changesByAlarm(page.changes)) {
    const one = get(id);
    if (!one) continue;
    const history = changes.reduce(
      (told, change) => tell(told, change, scansOf(one.alarm, scans)),
      one.alarm.history,
    );
    if (history === one.alarm.history) continue;
    planned.set(id, { ...one, alarm: { ...one.alarm, history } });
  }
  return [...planned.values()];
}

/** What pushes make of alarms, and which of them were new. */
export function planEvents(
  events: readonly AlarmEvent[],
  known: ReadonlyMap<string, Alarm>,
  scans: readonly WholeScan[],
): { planned: PlannedAlarm[]; isNews: boolean[] } {
  const planned = new Map<string, PlannedAlarm>();
  const isNews = events.map(event => {
    const { id } = event.alarm;
    const before = known.get(id);
    const now = planned.get(id)?.alarm ?? before;
    const alarm = joinEvent(now, event, { scans });
    if (now && isSame(now, alarm)) return false;
    planned.set(id, { ...(before && { before }), alarm, hash: null });
    return true;
  });
  return { planned: [...planned.values()], isNews };
}

/** What it makes of alarms that a whole scan did not find them. */
export function planAbsences(
  alarms: Iterable<Alarm>,
  { at, seen }: { at: Instant; seen: ReadonlySet<string> },
): PlannedAlarm[] {
  return [...alarms].flatMap(before => {
    const { instanceOf } = before.fields;
    const isOver = instanceOf !== undefined && seen.has(instanceOf);
    const alarm = joinAbsence(before, { at, isOver });
    return alarm === before ? [] : [{ before, alarm, hash: null }];
  });
}

/** Whether nothing follows from one that does not from the other. */
export function isSame(a: Alarm, b: Alarm): boolean {
  return canonicalJson(toldBy(a)) === canonicalJson(toldBy(b));
}

function toldBy(alarm: Alarm) {
  const { fields, history, firstSeenAt, goneAt } = alarm;
  const { unroutedSince, withoutRunbookSince, withoutCauseSince } = alarm;
  return {
    fields,
    history,
    firstSeenAt,
    goneAt,
    unroutedSince,
    withoutRunbookSince,
    withoutCauseSince,
  };
}

/** Whom the mapping says an alarm is of. */
export function matchOf(source: string, alarm: Alarm, match: MatchAlarm) {
  const { title, labels, entityRef } = alarm.fields;
  return match({ source, title, labels, ...(entityRef && { entityRef }) });
}

/** Of those that the mapping names, the entities that are taken over from the catalog. */
export function effectiveMatch(
  match: AlarmMatch,
  living: { has(ref: EntityRef): boolean },
): AlarmMatch {
  if ('reason' in match) return match;
  const matches = match.matches.filter(({ entityRef }) =>
    living.has(entityRef),
  );
  if (matches.length > 0) return { matches };
  return { reason: notTakenOver(match.matches[0]?.entityRef ?? '') };
}
