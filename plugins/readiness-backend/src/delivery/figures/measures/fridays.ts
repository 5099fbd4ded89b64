import { isLastAfternoon } from '../calendar/isLastAfternoon';
import { startOf } from '../calendar/startOf';
import { History } from '../History';
import { FRIDAY_DAYS } from '../spans';
import { inWindow } from './inWindow';

/** From how many changes on something can be said of Friday. */
export const FEWEST_FOR_FRIDAY = 30;

interface Count {
  of: number;
  failed: number;
}

/** Changes of 180 days: on the last working day after noon, and at all other times. */
export function fridays(history: History): { friday: Count; others: Count } {
  const friday = { of: 0, failed: 0 };
  const others = { of: 0, failed: 0 };
  for (const change of inWindow(history.changes, history, FRIDAY_DAYS)) {
    const isFriday = isLastAfternoon(startOf(change.record), history.context);
    const count = isFriday ? friday : others;
    count.of += 1;
    if (change.failed) count.failed += 1;
  }
  return { friday, others };
}
