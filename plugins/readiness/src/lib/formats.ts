import { exactTime, relativeTime, shortTime } from './time';

/** How a language writes numbers, lists and instants. */
export interface Formats {
  number(value: number): string;
  /** A gain as it is added to the score: `+6`, `+0.5`. */
  points(gain: number): string;
  /** `a`, `a and b`, `a, b and c`. */
  list(parts: readonly string[]): string;
  /** How long something took: `420 ms`, `3.4 secs`, `12 mins`. */
  duration(milliseconds: number): string;
  relativeTime(instant: string, now: number): string;
  shortTime(instant: string, now: number): string;
  exactTime(instant: string): string;
}

/** In the reader's time zone unless one is named. */
export function createFormats(locale: string, timeZone?: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: value => numbers.format(value),
    points: gain => pointsOf(gain, locale),
    list: parts => lists.format(parts),
    duration: milliseconds => durationOf(milliseconds, locale),
    relativeTime: (instant, now) => relativeTime(instant, now, locale),
    shortTime: (instant, now) => shortTime(instant, now, locale, timeZone),
    exactTime: instant => exactTime(instant, locale, timeZone),
  };
}

function pointsOf(gain: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    signDisplay: 'always',
    maximumFractionDigits: gain >= 1 ? 0 : 1,
  }).format(gain);
}

function durationOf(milliseconds: number, locale: string): string {
  const write = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      maximumFractionDigits: value < 10 && unit !== 'millisecond' ? 1 : 0,
    }).format(value);
  if (milliseconds < 1_000) return write(milliseconds, 'millisecond');
  if (milliseconds < 120_000) return write(milliseconds / 1_000, 'second');
  return write(milliseconds / 60_000, 'minute');
}
