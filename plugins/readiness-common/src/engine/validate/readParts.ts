import { z } from 'zod/v4';

/**
 * The parts of a definition that can be read each by itself, so that a slip in one does not hide
 * what is wrong with another.
 */
export function readParts<Shape extends Record<string, z.ZodType>>(
  definition: unknown,
  shape: Shape,
): { [name in keyof Shape]?: z.infer<Shape[name]> } {
  const parts: Record<string, unknown> = {};
  if (typeof definition !== 'object' || definition === null) return {};
  for (const [name, schema] of Object.entries(shape)) {
    const { success, data } = schema.safeParse(Reflect.get(definition, name));
    if (success) parts[name] = data;
  }
  return parts as { [name in keyof Shape]?: z.infer<Shape[name]> };
}
