import { DateTime } from 'luxon';
import { Calendar } from './isLastAfternoon';
import { lastWorkingDay } from './lastWorkingDay';

/** Noon of every last working day from so many days ago until the next one that is to come, oldest first. */
export function lastNoons(
  now: number,
  days: number,
  calendar: Calendar,
): string[] {
  const last = lastWorkingDay(calendar.workingWeek);
  const today = DateTime.fromMillis(now, { zone: calendar.timeZone });
  const noons: string[] = [];
  for (let offset = -days - 1; offset <= 8; offset++) {
    const noon = today
      .plus({ days: offset })
      .set({ hour: 12, minute: 0, second: 0, millisecond: 0 });
    if (noon.weekday === last) noons.push(noon.toUTC().toISO()!);
  }
  return noons;
}
