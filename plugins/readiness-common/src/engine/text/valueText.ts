import { JsonValue } from '@backstage/types';
import { FactDefinition } from '../../model';
import { lengthOf } from '../facts/lengthOf';
import { durationText } from './durationText';
import { instantText } from './instantText';

const LONGEST = 200;

/** A value of a fact, to be read: `3 members`, `yes`, `errors, latency`, `none` for an empty list. */
export function valueText(value: JsonValue, fact: FactDefinition): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (fact.type === 'duration') return durationText(lengthOf(value));
  if (typeof value === 'number') return withUnit(value, fact.unit);
  if (typeof value === 'string') {
    return fact.type === 'instant' ? instantText(value) : shortened(value);
  }
  if (Array.isArray(value)) return shortened(value.join(', ') || 'none');
  return shortened(JSON.stringify(value));
}

function withUnit(value: number, unit: string | undefined): string {
  return unit ? `${value} ${unit}` : `${value}`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
