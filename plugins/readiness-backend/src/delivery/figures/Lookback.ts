import { Instant } from 'backstage-plugin-readiness-common';
import { DAY } from './spans';

/**
 * What lies how far back. All that figures know of the clock they ask here, so that it can tell until
 * when every answer it gave stays the same. Instants are compared as the texts they are: a year of
 * deployments is asked about a dozen times.
 */
export class Lookback {
  readonly #now: Instant;
  /** The first instant of the last so many milliseconds, by their number. */
  readonly #starts = new Map<number, Instant>();
  /** The earliest that is to come. */
  #next: Instant | undefined;
  /** The earliest within the last so many milliseconds, by their number: the next that leaves them. */
  readonly #leaving = new Map<number, Instant>();

  /** @param now - milliseconds since the epoch */
  constructor(readonly now: number) {
    this.#now = new Date(now).toISOString();
  }

  /** Whether it has happened. Clocks differ: a feed may be ahead of us. */
  isPast(at: Instant): boolean {
    if (at <= this.#now) return true;
    if (!this.#next || at < this.#next) this.#next = at;
    return false;
  }

  /** Whether it happened at most so many days ago. Exactly so many is within them, a millisecond more is not. */
  isWithin(at: Instant, days: number): boolean {
    return this.isWithinSpan(at, days * DAY);
  }

  /** The same in milliseconds. */
  isWithinSpan(at: Instant, span: number): boolean {
    if (!this.isPast(at) || at < this.#startOf(span)) return false;
    const leaving = this.#leaving.get(span);
    if (!leaving || at < leaving) this.#leaving.set(span, at);
    return true;
  }

  /** Whether it happened in the stretch of as many days before the last so many. */
  isInWindowBefore(at: Instant, days: number): boolean {
    return !this.isWithin(at, days) && this.isWithin(at, 2 * days);
  }

  /** The first instant at which any answer changes; left out when none ever does. */
  get validUntil(): Instant | undefined {
    const edges = [...this.#leaving].map(
      ([span, at]) => Date.parse(at) + span + 1,
    );
    if (this.#next) edges.push(Date.parse(this.#next));
    return edges.length > 0
      ? new Date(Math.min(...edges)).toISOString()
      : undefined;
  }

  #startOf(span: number): Instant {
    const known = this.#starts.get(span);
    if (known) return known;
    const start = new Date(this.now - span).toISOString();
    this.#starts.set(span, start);
    return start;
  }
}
