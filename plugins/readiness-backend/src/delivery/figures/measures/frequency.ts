import { History } from '../History';
import { steady } from '../statistics/rounded';
import { inWindow } from './inWindow';

/** Changes per week over the window, rounded down to a hundredth. */
export function frequencyOf(history: History): number {
  const weeks = history.context.windowDays / 7;
  const perWeek = inWindow(history.changes, history).length / weeks;
  return Math.floor(steady(perWeek * 100)) / 100;
}
