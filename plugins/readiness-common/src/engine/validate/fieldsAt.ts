import { z } from 'zod/v4';

/** The fields that a schema knows at a path; none where it is not a map of named fields. */
export function fieldsAt(schema: unknown, path: readonly PropertyKey[]) {
  const at = path.reduce(within, unwrapped(schema));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function within(schema: unknown, part: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) {
    return unwrapped(Reflect.get(schema.shape, part));
  }
  if (schema instanceof z.ZodArray) return unwrapped(schema.element);
  if (schema instanceof z.ZodRecord) return unwrapped(schema.valueType);
  return undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
