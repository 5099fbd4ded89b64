import { DateTime } from 'luxon';
import { FigureContext } from '../FigureContext';
import { lastWorkingDay } from './lastWorkingDay';

export type Calendar = Pick<FigureContext, 'timeZone' | 'workingWeek'>;

const NOON = 12;

/** Whether it is the team's last working day there, after noon by the clock on the wall. */
export function isLastAfternoon(at: string, calendar: Calendar): boolean {
  const local = DateTime.fromISO(at, { zone: calendar.timeZone });
  return (
    local.weekday === lastWorkingDay(calendar.workingWeek) && local.hour >= NOON
  );
}
