import { JsonObject, JsonValue } from '@backstage/types';

/** A map as opposed to a list or a single value. */
export function isMap(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a key of its own, if anything does. */
export function ownValue(value: unknown, key: string): JsonValue | undefined {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
