import { InputError } from '@backstage/errors';

/** A place in the history. Opaque to callers, so that it can become something else. */
export function encodeCursor(id: number): string {
  return Buffer.from(JSON.stringify({ before: id })).toString('base64url');
}

export function decodeCursor(cursor: string): number {
  try {
    const { before } = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Number.isSafeInteger(before)) return before;
  } catch {
    // Answered below, as any other text that is no cursor.
  }
  throw new InputError('The cursor is not one that this API gave');
}
