import { TooMuch } from './errors';

/**
 * Asks about all items at once, and about fewer of them at a time where that is too much. What is too much
 * alone is thrown.
 */
export async function inParts<T, R>(
  items: readonly T[],
  ask: (part: readonly T[]) => Promise<R[]>,
): Promise<R[]> {
  if (items.length === 0) return [];
  try {
    return await ask(items);
  } catch (error) {
    if (!(error instanceof TooMuch) || items.length === 1) throw error;
    const half = Math.ceil(items.length / 2);
    return [
      ...(await inParts(items.slice(0, half), ask)),
      ...(await inParts(items.slice(half), ask)),
    ];
  }
}
