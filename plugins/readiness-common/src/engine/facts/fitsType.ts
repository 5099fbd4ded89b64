import { JsonValue } from '@backstage/types';
import { FactType } from '../../model';
import { instantOfValue } from './instantOf';
import { lengthOf } from './lengthOf';

const FITS: Record<FactType, (value: JsonValue) => boolean> = {
  boolean: value => typeof value === 'boolean',
  number: value => typeof value === 'number' && Number.isFinite(value),
  string: value => typeof value === 'string',
  instant: value => typeof value === 'string' && !isNaN(instantOfValue(value)),
  duration: value => lengthOf(value) >= 0,
  'string-list': value =>
    Array.isArray(value) && value.every(item => typeof item === 'string'),
  object: value => jsonTypeOf(value) === 'object',
};

/** Whether a value is what a fact of that type may hold. */
export function fitsType(type: FactType, value: JsonValue): boolean {
  return FITS[type](value);
}

/** A value's JSON type, to be read: `null`, `list`, `number`. */
export function jsonTypeOf(value: JsonValue | undefined): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
