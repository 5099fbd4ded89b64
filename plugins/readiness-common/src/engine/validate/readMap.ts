import { z } from 'zod/v4';
import { errorAt, issuesAt, PlacedError } from './definitionError';

/** A map of definitions as far as it could be read. */
export interface ReadMap<T> {
  /** Every id of the map, those of malformed definitions included. */
  ids: readonly string[];
  /** Well-formed definitions, by id. */
  valid: Record<string, T>;
  errors: PlacedError[];
}

/**
 * Reads a map of definitions keyed by id. The id may be repeated inside, under that name; it must
 * then be the same.
 */
export function readMap<T>(
  name: string,
  raw: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
  idField: string,
): ReadMap<T> {
  const valid: Record<string, T> = {};
  const errors: PlacedError[] = [];
  for (const [id, definition] of Object.entries(raw)) {
    const named = withId(definition, idField, id);
    const { success, data, error } = schema.safeParse(named);
    const mismatch = mismatchAt([name, id, idField], named, idField, id);
    if (mismatch) errors.push(mismatch);
    if (success) valid[id] = data;
    else errors.push(...issuesAt('invalid-shape', [name, id], error, schema));
  }
  return { ids: Object.keys(raw), valid, errors };
}

function withId(definition: unknown, idField: string, id: string): unknown {
  return isObject(definition) && definition[idField] === undefined
    ? { ...definition, [idField]: id }
    : definition;
}

function mismatchAt(
  path: string[],
  definition: unknown,
  idField: string,
  id: string,
): PlacedError | undefined {
  if (!isObject(definition) || definition[idField] === id) return undefined;
  const message = `must be the key it stands under, for example "${id}", or be left out`;
  return errorAt('id-mismatch', path, message);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
