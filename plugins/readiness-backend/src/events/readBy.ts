import { z } from 'zod/v4';
import { Refused } from './Reading';

/**
 * Reads by a schema whose fields say themselves what they must be.
 *
 * @throws Refused at the first thing that is wrong
 */
export function readBy<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  at: readonly PropertyKey[] = [],
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(raw, {
    reportInput: true,
  });
  if (success) return data;
  const [issue] = error.issues;
  const path = [...at, ...issue.path];
  if (issue.code !== 'unrecognized_keys') {
    throw new Refused(path.join('.'), issue.message);
  }
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const known =
    issue.path.length || !fields.length
      ? ''
      : `; there are ${fields.join(', ')}`;
  throw new Refused(
    [...path, issue.keys[0]].join('.'),
    `is not a field${known}`,
  );
}
