import { Instant } from 'backstage-plugin-readiness-common';

/** A moment as Go writes it, to the millisecond. Nothing for its zero, year 1. */
export function instantOf(text: string): Instant | undefined {
  const time = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
  return time > 0 ? new Date(time).toISOString() : undefined;
}
