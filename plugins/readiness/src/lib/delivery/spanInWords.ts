import { Words } from '../../translations/words';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in seconds, as it is said: `40 secs`, `18 min`, `21 h`, `5 days`. */
export function spanInWords(words: Words, seconds: number): string {
  if (seconds < MINUTE) return words.duration(seconds * 1_000);
  if (seconds < 2 * DAY) return words.effort(seconds / MINUTE);
  const days = Math.round(seconds / DAY);
  return words.t('delivery.days', { count: days, number: words.number(days) });
}

/** From one instant to another. */
export function betweenInWords(words: Words, from: string, to: string): string {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1_000;
  return spanInWords(words, Math.max(0, seconds));
}
