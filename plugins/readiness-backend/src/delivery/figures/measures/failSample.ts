import { ClassifiedDeployment } from '../classify';
import { History } from '../History';
import { YEAR_DAYS } from '../spans';
import { inWindow } from './inWindow';

const LAST = 20;

/** What failure rates are of: all changes in the window, or the last twenty in 365 days where that is more. */
export function failSample(history: History): ClassifiedDeployment[] {
  const window = inWindow(history.changes, history);
  if (window.length >= LAST) return window;
  return inWindow(history.changes, history, YEAR_DAYS).slice(-LAST);
}
