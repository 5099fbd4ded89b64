import { DateTime } from 'luxon';
import { Calendar } from './isLastAfternoon';

/**
 * How many days that the team works lie between two instants; parts of a day count in part. A day is a day on
 * the calendar there, however many hours daylight saving gives it.
 */
export function workingDaysBetween(
  from: string,
  to: string,
  { timeZone, workingWeek }: Calendar,
): number {
  if (to <= from) return 0;
  const start = DateTime.fromISO(from, { zone: timeZone });
  const end = DateTime.fromISO(to, { zone: timeZone });
  const [firstDay, lastDay] = [start.startOf('day'), end.startOf('day')];
  const days = Math.round(lastDay.diff(firstDay, 'days').days);
  const works = (weekday: number) =>
    workingWeek.some(day => day === weekday) ? 1 : 0;
  let whole = 0;
  for (let day = 0; day < days % 7; day++) {
    whole += works(((start.weekday - 1 + day) % 7) + 1);
  }
  whole += Math.floor(days / 7) * new Set(workingWeek).size;
  return (
    whole -
    works(start.weekday) * partOfDay(start) +
    works(end.weekday) * partOfDay(end)
  );
}

/** How much of its day is over. */
function partOfDay(at: DateTime): number {
  const start = at.startOf('day');
  const length = start.plus({ days: 1 }).toMillis() - start.toMillis();
  return (at.toMillis() - start.toMillis()) / length;
}
