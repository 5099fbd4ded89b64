import { z } from 'zod/v4';
import { FactType } from '../../model';

/** Wanted values that several operators share; each message shows a valid value. */
export const wantedNumber = z.number('must be a number, for example 2');

export const wantedCount = z
  .int('must be a whole number, for example 1')
  .nonnegative('must be 0 or more, for example 1');

export const wantedText = z
  .string('must be a text, for example "https://"')
  .min(1, 'must not be empty, for example "https://"');

/** A value that can be equal to a fact of that type. */
export function wantedEqual(
  type: FactType,
): z.ZodType<string | number | boolean> {
  if (type === 'boolean') {
    return z.boolean('must be true or false, for example true');
  }
  return type === 'number'
    ? wantedNumber
    : z.string('must be a text, for example "group"');
}
