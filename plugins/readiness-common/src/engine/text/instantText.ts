import { Instant } from '../../model';

const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** An instant to be read, to the minute, in UTC: `2026-11-20 09:40 UTC`. */
export function instantText(instant: Instant): string {
  // Facts may bring other forms of ISO-8601; re-writing all of them would cost more than judging.
  const iso = CANONICAL.test(instant)
    ? instant
    : new Date(instant).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
