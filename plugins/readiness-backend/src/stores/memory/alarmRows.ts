import { EntityRef } from 'backstage-plugin-readiness-common';
import { compareTexts } from '../../util/compareTexts';
import { AlarmMatch } from '../AlarmStore';
import { AlarmRow, MemoryTables } from './tables';

/** By source, and by what that calls them. */
export function sortedAlarms({ alarms }: MemoryTables): AlarmRow[] {
  return [...alarms.values()].sort(
    (a, b) =>
      compareTexts(a.source, b.source) || compareTexts(a.alarm.id, b.alarm.id),
  );
}

export function livingAlarms(tables: MemoryTables): AlarmRow[] {
  return sortedAlarms(tables).filter(({ alarm }) => alarm.goneAt === undefined);
}

/** By what the source calls them. */
export function alarmsOfSource(
  { alarms }: MemoryTables,
  source: string,
): Map<string, AlarmRow> {
  return new Map(
    [...alarms.values()]
      .filter(row => row.source === source)
      .map(row => [row.alarm.id, row]),
  );
}

export function matchesOf(match: AlarmMatch) {
  return 'matches' in match ? match.matches : [];
}

export function refsOf(match: AlarmMatch): EntityRef[] {
  return matchesOf(match).map(({ entityRef }) => entityRef);
}
