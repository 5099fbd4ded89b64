import { JsonValue } from '@backstage/types';

/** Nothing where it is no JSON. */
export function jsonOf(body: string): JsonValue | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
