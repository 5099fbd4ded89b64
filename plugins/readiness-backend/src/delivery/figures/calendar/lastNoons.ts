import { DateTime } from 'luxon';
import { Calendar } from './isLastAfternoon';
import { lastWorkingDay } from './lastWorkingDay';

/** Noon of every last working day of the last so many days at least, and of the next one; oldest first. */
export function lastNoons(
  now: number,
  days: number,
  calendar: Calendar,
): string[] {
  const last = lastWorkingDay(calendar.workingWeek);
  if (last === undefined) return [];
  const today = DateTime.fromMillis(now, { zone: calendar.timeZone });
  let noon = today
    .minus({ days: days + 8 })
    .set({ weekday: last, hour: 12, minute: 0, second: 0, millisecond: 0 });
  const noons: string[] = [];
  do {
    noon = noon.plus({ weeks: 1 });
    noons.push(new Date(noon.toMillis()).toISOString());
  } while (noon <= today);
  return noons;
}
