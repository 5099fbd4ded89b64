import { HumanDuration, durationToMilliseconds } from '@backstage/types';
import { z } from 'zod/v4';

/**
 * A length of time in words, Backstage's own form: `{ days: 90 }`.
 *
 * @public
 */
export type Duration = HumanDuration;

const amount = z.number().nonnegative().optional();

/**
 * A duration, read strictly: known units, one at least.
 *
 * @public
 */
export const durationSchema: z.ZodType<Duration> = z
  .strictObject(
    {
      years: amount,
      months: amount,
      weeks: amount,
      days: amount,
      hours: amount,
      minutes: amount,
      seconds: amount,
      milliseconds: amount,
    },
    'must be a length of time in years, months, weeks, days, hours, minutes, seconds or milliseconds, for example { "days": 90 }',
  )
  .refine(duration => Object.keys(duration).length > 0, {
    message: 'must name at least one unit, for example { "days": 90 }',
  });

/**
 * The length in milliseconds; a month counts 30 days and a year 365.
 *
 * @public
 */
export function milliseconds(duration: Duration): number {
  return durationToMilliseconds(duration);
}
