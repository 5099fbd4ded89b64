import { createPacer } from '../util/pacer';
import { entityHash } from './entityHash';
import { isReferenced } from './kinds';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';

/**
 * One hash over everything that facts of many entities are read from: groups, people, systems. While it
 * stays the same, an entity that did not change itself has no other facts than before.
 */
export async function surroundingsHash(
  snapshot: MemoryCatalogSnapshot,
): Promise<string> {
  const pace = createPacer();
  const hashes: string[] = [];
  for (const [, entity] of snapshot.entities()) {
    if (isReferenced(entity)) hashes.push(entityHash(entity));
    await pace();
  }
  return entityHash(hashes.sort());
}
