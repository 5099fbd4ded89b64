import { compareTexts } from '../../util/compareTexts';
import { AlarmCount, UnmatchedAlarm } from '../AlarmStore';
import { livingAlarms } from './alarmRows';
import { AlarmRow, MemoryTables } from './tables';

export function countAlarms(tables: MemoryTables): AlarmCount[] {
  const counts = new Map<string, AlarmCount>();
  for (const row of livingAlarms(tables)) {
    const { source } = row;
    const count = counts.get(source) ?? { source, alarms: 0, unmatched: 0 };
    counts.set(source, count);
    count.alarms += 1;
    if (whyUnmatched(row)) count.unmatched += 1;
  }
  return [...counts.values()];
}

export function unmatchedAlarms(tables: MemoryTables): UnmatchedAlarm[] {
  return livingAlarms(tables)
    .flatMap(row => {
      const reason = whyUnmatched(row);
      if (!reason) return [];
      const { title, labels } = row.alarm.fields;
      const since = row.alarm.firstSeenAt;
      return [{ source: row.source, title, labels, reason, since }];
    })
    .sort(
      (a, b) =>
        compareTexts(a.source, b.source) || compareTexts(a.title, b.title),
    );
}

/** One that combines others is of their entities. */
function whyUnmatched({ alarm, match }: AlarmRow): string | undefined {
  if (alarm.fields.children?.length) return undefined;
  return 'reason' in match ? match.reason : undefined;
}
