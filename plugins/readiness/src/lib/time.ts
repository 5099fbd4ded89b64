import { DateTime } from 'luxon';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Short and rounded down, so that nothing looks older than it is: `3 min ago`, `in 2 days`. */
export function relativeTime(instant: string, now: number): string {
  const difference = now - Date.parse(instant);
  if (Number.isNaN(difference)) return instant;
  if (Math.abs(difference) < 10 * SECOND) return 'just now';
  const span = spanInWords(Math.abs(difference));
  return difference > 0 ? `${span} ago` : `in ${span}`;
}

/** The largest unit that fits: `40 s`, `3 min`, `5 h`, `214 days`, `14 months`, `2 years`. */
export function spanInWords(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  if (days >= 730) return `${Math.floor(days / 365)} years`;
  if (days >= 365) return `${Math.floor(days / 30)} months`;
  if (days >= 2) return `${days} days`;
  if (milliseconds >= HOUR) return `${Math.floor(milliseconds / HOUR)} h`;
  if (milliseconds >= MINUTE) return `${Math.floor(milliseconds / MINUTE)} min`;
  return `${Math.floor(milliseconds / SECOND)} s`;
}

/** The full instant in the reader's zone: `Fri 20 Nov 2026, 09:40:12 UTC+1`. */
export function exactTime(instant: string): string {
  const time = DateTime.fromISO(instant).setLocale('en-GB');
  return time.isValid
    ? time.toFormat('ccc d LLL yyyy, HH:mm:ss ZZZZ')
    : instant;
}

/** As short as stays clear today: `09:40`, `Thu 14:02`, `4 Nov`, `4 Nov 2025`. */
export function shortTime(instant: string, now: number): string {
  const time = DateTime.fromISO(instant).setLocale('en-GB');
  if (!time.isValid) return instant;
  const today = DateTime.fromMillis(now);
  const age = Math.abs(now - time.toMillis());
  if (time.hasSame(today, 'day')) return time.toFormat('HH:mm');
  if (age < 6 * DAY) return time.toFormat('ccc HH:mm');
  return time.toFormat(time.hasSame(today, 'year') ? 'd LLL' : 'd LLL yyyy');
}
