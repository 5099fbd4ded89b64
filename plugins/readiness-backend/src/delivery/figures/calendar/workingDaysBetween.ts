import { Calendar } from './isLastAfternoon';
import { LocalClock, weekdayOf } from './LocalClock';

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
  const clock = LocalClock.in(timeZone);
  const working = new Set<number>(workingWeek);
  const [start, end] = [clock.daysAt(from), clock.daysAt(to)];
  const [first, last] = [Math.floor(start), Math.floor(end)];
  const works = (day: number) => (working.has(weekdayOf(day)) ? 1 : 0);
  const weeks = Math.floor((last - first) / 7);
  let whole = weeks * working.size;
  for (let day = first + 7 * weeks; day < last; day++) whole += works(day);
  return whole - works(first) * (start - first) + works(last) * (end - last);
}
