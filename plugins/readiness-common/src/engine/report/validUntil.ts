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
  const next = entries
    .flatMap(({ judgement }) => [
      judgement.flipsAt,
      judgement.check.enforcedFrom,
    ])
    .filter(instant => instant > now)
    .reduce((a, b) => Math.min(a, b), Infinity);
  return next <= LAST ? new Date(next).toISOString() : null;
}
