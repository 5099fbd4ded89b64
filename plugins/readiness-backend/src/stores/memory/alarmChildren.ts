import { EntityRef } from 'backstage-plugin-readiness-common';
import { Alarm } from '../../alarms/join/Alarm';
import { COMBINES } from '../shared/planAlarms';
import { alarmsOfSource, matchesOf, refsOf, sortedAlarms } from './alarmRows';
import { AlarmRow, MemoryTables } from './tables';

/** Alarms that match an entity, and those that combine these; with how. */
export function alarmsOf(
  tables: MemoryTables,
  ref: EntityRef | undefined,
): Map<AlarmRow, string> {
  const rows = sortedAlarms(tables);
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
export function entitiesBelow(
  tables: MemoryTables,
  source: string,
  alarm: Alarm | undefined,
): EntityRef[] {
  const below = new Set(alarm?.fields.children);
  if (below.size === 0) return [];
  const known = alarmsOfSource(tables, source);
  for (const id of below) {
    known.get(id)?.alarm.fields.children?.forEach(one => below.add(one));
  }
  return [...below].flatMap(id => {
    const row = known.get(id);
    return row ? refsOf(row.match) : [];
  });
}
