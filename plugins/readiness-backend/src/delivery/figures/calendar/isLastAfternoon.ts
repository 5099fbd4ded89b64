import { FigureContext } from '../FigureContext';
import { lastWorkingDay } from './lastWorkingDay';
import { LocalClock } from './LocalClock';

export type Calendar = Pick<FigureContext, 'timeZone' | 'workingWeek'>;

const NOON = 12 * 60;

/** Whether it is the team's last working day there, after noon by the clock on the wall. */
export function isLastAfternoon(at: string, calendar: Calendar): boolean {
  const { weekday, minute } = LocalClock.in(calendar.timeZone).at(at);
  return weekday === lastWorkingDay(calendar.workingWeek) && minute >= NOON;
}
