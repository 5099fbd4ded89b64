import { Instant } from 'backstage-plugin-readiness-common';

/** In milliseconds. What alarms did while nobody listened for longer is not known. */
const LONGEST_GAP = 24 * 60 * 60 * 1000;

/** Whether what is known since one instant goes on from what was known until another. */
export function goesOn(until: Instant | undefined, since: Instant): boolean {
  if (until === undefined) return false;
  return Date.parse(since) - Date.parse(until) <= LONGEST_GAP;
}
