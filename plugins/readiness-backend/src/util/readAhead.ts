/**
 * What is read of each of the items, in their order. While one result is worked on, the next is being read; never more
 * than that.
 */
export async function* readAhead<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  let before: Promise<Result> | undefined;
  for (const item of items) {
    const next = read(item);
    // It fails when its turn comes, if it ever does.
    next.catch(() => {});
    if (before) yield before;
    before = next;
  }
  if (before) yield before;
}
