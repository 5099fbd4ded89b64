import { Calendar } from './isLastAfternoon';
import { LocalClock } from './LocalClock';

const NINE = 9 * 60;
const SIX = 18 * 60;

/** Whether the team is off there: a day off, before nine, or from six on by the clock on the wall. */
export function isOutOfHours(
  at: string,
  { timeZone, workingWeek }: Calendar,
): boolean {
  const { weekday, minute } = LocalClock.in(timeZone).at(at);
  const works = workingWeek.some(day => day === weekday);
  return !works || minute < NINE || minute >= SIX;
}
