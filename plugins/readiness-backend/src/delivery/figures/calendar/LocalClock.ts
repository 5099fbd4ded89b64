import { IANAZone } from 'luxon';
import { DAY, MINUTE } from '../spans';

/** What the calendar and the clock on the wall show somewhere. */
export interface LocalTime {
  /** Days since 1 January 1970 there. */
  day: number;
  /** As ISO-8601 counts: 1 is Monday. */
  weekday: number;
  /** Minutes since midnight, by the clock on the wall. */
  minute: number;
}

/**
 * The clock of a time zone. Asking what time it was somewhere is what figures do most, and the time zone database is slow
 * to answer; so the offset is asked once for each day on which it does not change.
 */
export class LocalClock {
  static readonly #clocks = new Map<string, LocalClock>();

  readonly #zone: IANAZone;
  /** By day in UTC; undefined on days on which the clocks go forward or back. */
  readonly #offsets = new Map<number, number | undefined>();

  static in(timeZone: string): LocalClock {
    const known = this.#clocks.get(timeZone);
    if (known) return known;
    const clock = new LocalClock(timeZone);
    this.#clocks.set(timeZone, clock);
    return clock;
  }

  private constructor(timeZone: string) {
    this.#zone = IANAZone.create(timeZone);
  }

  at(instant: string): LocalTime {
    const utc = Date.parse(instant);
    const wall = utc + this.#offsetAt(utc);
    const day = Math.floor(wall / DAY);
    return {
      day,
      weekday: weekdayOf(day),
      minute: Math.floor((wall - day * DAY) / MINUTE),
    };
  }

  /** Days since 1 January 1970 there, with the part of the present day that is over, be it of 23 hours or of 25. */
  daysAt(instant: string): number {
    const utc = Date.parse(instant);
    const { day } = this.at(instant);
    const start = this.#midnight(day);
    return day + (utc - start) / (this.#midnight(day + 1) - start);
  }

  /** When a day begins there. Where the clocks skip midnight, that is when they have done so. */
  #midnight(day: number): number {
    const guess = day * DAY - this.#offsetAt(day * DAY);
    return day * DAY - this.#offsetAt(guess);
  }

  #offsetAt(utc: number): number {
    const day = Math.floor(utc / DAY);
    if (!this.#offsets.has(day)) this.#offsets.set(day, this.#offsetOf(day));
    return this.#offsets.get(day) ?? this.#zone.offset(utc) * MINUTE;
  }

  #offsetOf(day: number): number | undefined {
    const [first, last] = [day * DAY, (day + 1) * DAY - 1].map(at =>
      this.#zone.offset(at),
    );
    return first === last ? first * MINUTE : undefined;
  }
}

/** 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
