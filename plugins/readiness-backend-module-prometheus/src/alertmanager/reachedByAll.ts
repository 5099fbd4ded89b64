/** Whom some alerts reach. */
type Reached = readonly string[] | undefined;

/**
 * Whom alerts reach together. One that reaches nobody makes it an alarm that reaches nobody; else, where of
 * one that cannot be told, it cannot be told of all.
 */
export function reachedByAll(each: readonly Reached[]): Reached {
  if (each.some(one => one?.length === 0)) return [];
  const told = each.flatMap(one => (one ? [one] : []));
  const isTold = told.length === each.length;
  return isTold ? [...new Set(told.flat())].sort() : undefined;
}
