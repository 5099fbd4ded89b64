import { Instant } from '../../model';

/** An instant to be read, to the minute, in UTC: `2026-11-20 09:40 UTC`. */
export function instantText(instant: Instant): string {
  const iso = new Date(instant).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
