import { Instant } from 'backstage-plugin-readiness-common';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Days over which people are looked at: one service alone is too small for less. */
export const PEOPLE_DAYS = 180;
/** Days over which Friday is looked at: only one day in seven is one. */
export const FRIDAY_DAYS = 180;
/** Days over which failures are looked at: they are rare. */
export const YEAR_DAYS = 365;

/** Milliseconds from one instant to another; never less than none. */
export function between(from: Instant, to: Instant): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}
