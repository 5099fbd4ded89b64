import { Instant } from 'backstage-plugin-readiness-common';
import { DAY } from '../spans';

/** Over so many days pages are counted. */
export const PAGE_DAYS = 90;

/** Whole days of the window in which incidents were heard of, and when there is one more. */
export function daysHeard(
  since: Instant,
  now: number,
): { days: number; until?: Instant } {
  const start = Date.parse(since);
  const days = Math.floor((now - start) / DAY);
  if (days >= PAGE_DAYS) return { days: PAGE_DAYS };
  return {
    days: Math.max(0, days),
    until: new Date(start + Math.max(1, days + 1) * DAY).toISOString(),
  };
}
