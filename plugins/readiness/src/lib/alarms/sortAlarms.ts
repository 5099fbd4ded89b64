import { AlarmView } from 'backstage-plugin-readiness-common';
import { ALARM_STATES } from './alarmState';

export const ALARM_COLUMNS = [
  'state',
  'title',
  'watches',
  'hears',
  'runbook',
  'fires',
  'alone',
] as const;
export type AlarmColumn = (typeof ALARM_COLUMNS)[number];

/** Columns of figures, which stand at the right. */
export const FIGURES: readonly AlarmColumn[] = ['fires', 'alone'];

export interface AlarmSort {
  column: AlarmColumn;
  direction: 'asc' | 'desc';
}

/** Missing where it is not known, which stands last whichever way it is sorted. */
type Key = number | string | undefined;

const KEYS: Record<AlarmColumn, (alarm: AlarmView) => Key> = {
  state: ({ state }) => ALARM_STATES.indexOf(state),
  title: ({ title }) => title,
  watches: ({ signals }) => signals.join() || undefined,
  hears: ({ routedTo }) => routedTo?.join(),
  runbook: ({ runbook }) => (runbook ? 1 : 0),
  fires: ({ fires }) => fires?.perWeek,
  alone: ({ fires }) => (fires?.count ? shareAlone(fires) : undefined),
};

/** The share of its fires that were over by themselves. */
export function shareAlone(fires: NonNullable<AlarmView['fires']>): number {
  return fires.selfResolved / fires.count;
}

/** Sorted by a column; without one, in the order in which they came. */
export function sortAlarms(
  alarms: readonly AlarmView[],
  sort: AlarmSort | undefined,
  locale: string,
): AlarmView[] {
  if (!sort) return [...alarms];
  const { column, direction } = sort;
  const sign = direction === 'asc' ? 1 : -1;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const order = (x: Key, y: Key) => {
    if (x === undefined || y === undefined) {
      return Number(x === undefined) - Number(y === undefined);
    }
    return sign * (typeof x === 'number' ? x - Number(y) : compare(x, `${y}`));
  };
  const key = KEYS[column];
  return [...alarms].sort(
    (a, b) => order(key(a), key(b)) || compare(a.title, b.title),
  );
}

/** Figures begin with the largest; the column that is sorted by already turns round. */
export function nextAlarmSort(
  sort: AlarmSort | undefined,
  column: AlarmColumn,
): AlarmSort {
  if (sort?.column === column) {
    return { column, direction: sort.direction === 'asc' ? 'desc' : 'asc' };
  }
  return { column, direction: FIGURES.includes(column) ? 'desc' : 'asc' };
}
