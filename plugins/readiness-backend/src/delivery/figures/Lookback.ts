import { Instant } from 'backstage-plugin-readiness-common';
import { DAY } from './spans';

/**
 * What lies how far back. All that figures know of the clock they ask here, so that it can tell until
 * when every answer it gave stays the same.
 */
export class Lookback {
  #firstEdge = Infinity;

  /** @param now - milliseconds since the epoch */
  constructor(readonly now: number) {}

  /** Whether it has happened. Clocks differ: a feed may be ahead of us. */
  isPast(at: Instant): boolean {
    const from = Date.parse(at);
    this.#note(from);
    return from <= this.now;
  }

  /** Whether it happened at most so many days ago. Exactly so many is within them, a millisecond more is not. */
  isWithin(at: Instant, days: number): boolean {
    return this.isWithinSpan(at, days * DAY);
  }

  /** The same in milliseconds. */
  isWithinSpan(at: Instant, span: number): boolean {
    if (!this.isPast(at)) return false;
    const after = Date.parse(at) + span + 1;
    this.#note(after);
    return this.now < after;
  }

  /** Whether it happened in the stretch of as many days before the last so many. */
  isInWindowBefore(at: Instant, days: number): boolean {
    return !this.isWithin(at, days) && this.isWithin(at, 2 * days);
  }

  /** The first instant at which any answer changes; left out when none ever does. */
  get validUntil(): Instant | undefined {
    return Number.isFinite(this.#firstEdge)
      ? new Date(this.#firstEdge).toISOString()
      : undefined;
  }

  #note(edge: number) {
    if (edge > this.now && edge < this.#firstEdge) this.#firstEdge = edge;
  }
}
