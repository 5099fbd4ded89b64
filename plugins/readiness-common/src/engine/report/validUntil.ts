import { Instant } from '../../model';
import { Entry } from '../scorecard/entry';

/** The latest moment that ISO-8601 can write with four digits of a year. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The next instant at which a report changes by itself, its facts staying fresh: a date passes its
 * bound, a waiver comes into force or lapses, a check is enforced. Null when none ever does.
 */
export function validUntilOf(
  entries: readonly Entry[],
  now: number,
): Instant | null {
  let next = Infinity;
  for (const { judgement } of entries) {
    next = Math.min(next, judgement.flipsAt);
    const { enforcedFrom } = judgement.check;
    if (enforcedFrom > now) next = Math.min(next, enforcedFrom);
  }
  return next <= LAST ? new Date(next).toISOString() : null;
}
