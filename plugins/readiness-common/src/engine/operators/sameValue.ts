import { JsonValue } from '@backstage/types';

/** Equality of plain values; texts are equal whatever their letter case. */
export function sameValue(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  return typeof a === 'string' && typeof b === 'string' && fold(a) === fold(b);
}

/** A text without its letter case, independent of where the process runs. */
export function fold(text: string): string {
  return text.toLowerCase();
}
