const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Style = Intl.DateTimeFormatOptions;

const EXACT: Style = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
};
const CLOCK: Style = { hour: '2-digit', minute: '2-digit' };
const DATE: Style = { day: 'numeric', month: 'short' };

/** Short and rounded down, so that nothing looks older than it is: `3 min ago`, `in 2 days`. */
export function relativeTime(
  instant: string,
  now: number,
  locale: string,
): string {
  const difference = Date.parse(instant) - now;
  if (Number.isNaN(difference)) return instant;
  const { amount, unit } = largestUnit(Math.abs(difference));
  const style = unit === 'second' || unit === 'minute' ? 'short' : 'long';
  return new Intl.RelativeTimeFormat(locale, { style }).format(
    difference < 0 ? -amount : amount,
    unit,
  );
}

/** Whether that little has passed that a number would only flicker. */
export function isJustNow(instant: string, now: number): boolean {
  return Math.abs(Date.parse(instant) - now) < 10 * SECOND;
}

/** Seconds to years; days and hours stay until two of the next unit are full. */
function largestUnit(milliseconds: number): {
  amount: number;
  unit: Intl.RelativeTimeFormatUnit;
} {
  const days = Math.floor(milliseconds / DAY);
  if (days >= 730) return { amount: Math.floor(days / 365), unit: 'year' };
  if (days >= 365) return { amount: Math.floor(days / 30), unit: 'month' };
  if (days >= 2) return { amount: days, unit: 'day' };
  const whole = (size: number) => Math.floor(milliseconds / size);
  if (milliseconds >= HOUR) return { amount: whole(HOUR), unit: 'hour' };
  if (milliseconds >= MINUTE) return { amount: whole(MINUTE), unit: 'minute' };
  return { amount: whole(SECOND), unit: 'second' };
}

/** The full instant: `Fri, 20 Nov 2026, 09:40:12 CET`. */
export function exactTime(
  instant: string,
  locale: string,
  timeZone?: string,
): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  return time.toLocaleString(locale, { ...EXACT, timeZone });
}

/** As short as stays clear today: `09:40`, `Thu 14:02`, `4 Nov`, `4 Nov 2025`. */
export function shortTime(
  instant: string,
  now: number,
  locale: string,
  timeZone?: string,
): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const today = new Date(now);
  const write = (date: Date, style: Style) =>
    date.toLocaleString(locale, { ...style, timeZone });
  const same = (style: Style) => write(time, style) === write(today, style);

  if (same({ ...DATE, year: 'numeric' })) return write(time, CLOCK);
  if (Math.abs(now - time.getTime()) < 6 * DAY) {
    return write(time, { weekday: 'short', ...CLOCK });
  }
  return write(
    time,
    same({ year: 'numeric' }) ? DATE : { ...DATE, year: 'numeric' },
  );
}
