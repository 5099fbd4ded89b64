import { JsonValue } from '@backstage/types';
import { isoDurationMilliseconds } from './isoDuration';

/** Milliseconds of a `duration` fact: a number of them, or ISO-8601; NaN when it is neither. */
export function lengthOf(value: JsonValue): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  return isoDurationMilliseconds(value) ?? NaN;
}
