import { Clock, toInstant } from '../util/clock';

/** A clock that a test moves. Each look at it takes a millisecond, so that no two moments are the same. */
export class TestClock {
  #now: number;

  constructor(start = '2026-11-20T09:40:00.000Z') {
    this.#now = Date.parse(start);
  }

  readonly clock: Clock = () => {
    this.#now += 1;
    return this.#now;
  };

  get instant(): string {
    return toInstant(this.#now);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
