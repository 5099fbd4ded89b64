import { JsonValue } from '@backstage/types';

/** How many items a list has, or characters a text; a character is a Unicode code point. */
export function sizeOf(value: JsonValue): number {
  if (Array.isArray(value)) return value.length;
  return Array.from(String(value)).length;
}
