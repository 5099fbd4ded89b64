import { DateTime } from 'luxon';
import { Weekday } from '../figures/Weekday';

export interface TeamTime {
  now: number;
  timeZone: string;
  workingWeek: readonly Weekday[];
}

/**
 * Whether it is afternoon on the last working day of the week, where the team is: Friday, for most;
 * Thursday where the week runs from Sunday to Thursday.
 */
export function isLastAfternoon({ now, timeZone, workingWeek }: TeamTime) {
  const there = DateTime.fromMillis(now, { zone: timeZone });
  return there.hour >= 12 && isLastDay(there.weekday as Weekday, workingWeek);
}

/** A working day whose next day is none. */
function isLastDay(day: Weekday, workingWeek: readonly Weekday[]): boolean {
  const next = ((day % 7) + 1) as Weekday;
  return workingWeek.includes(day) && !workingWeek.includes(next);
}
