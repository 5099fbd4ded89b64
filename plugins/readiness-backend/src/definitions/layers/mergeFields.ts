import { JsonObject, JsonValue } from '@backstage/types';
import { isMap } from './values';

/** Replaced as a whole: half a condition is none, and two lengths of time are no length of time. */
const WHOLE = ['when', 'appliesTo', 'maxAge', 'holdFor'];

/** Whether a field is taken from one layer alone, never put together from several. */
export function isWhole(field: string): boolean {
  return WHOLE.includes(field);
}

/**
 * What a layer makes of what is below it: maps are merged, everything else is replaced, and `false`
 * takes a field out. What is no map is left as it is, to be refused.
 */
export function mergeFields(
  below: JsonValue | undefined,
  change: JsonValue,
): JsonValue {
  if (!isMap(change)) return change;
  const merged = new Map(Object.entries(isMap(below) ? below : {}));
  for (const [field, value] of Object.entries(change)) {
    if (value === false || value === undefined) merged.delete(field);
    else merged.set(field, mergedField(field, merged.get(field), value));
  }
  return Object.fromEntries(merged) as JsonObject;
}

function mergedField(
  field: string,
  below: JsonValue | undefined,
  value: JsonValue,
): JsonValue {
  return isWhole(field) || !isMap(value) ? value : mergeFields(below, value);
}
