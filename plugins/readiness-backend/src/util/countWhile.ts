/**
 * How many items at the start of a list fulfil a condition that none of the others does. Found by halving, so
 * that asking a long history often costs little more than asking a short one.
 */
export function countWhile<T>(
  items: readonly T[],
  holds: (item: T) => boolean,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(items[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
