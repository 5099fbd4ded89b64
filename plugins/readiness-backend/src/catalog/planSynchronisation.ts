import { EntityRef } from 'backstage-plugin-readiness-common';
import { LivingEntity } from '../stores/EntityStore';

/** A loss is refused when it is more than both: a share of the entities, and a number of them. */
const MOST_LOST_SHARE = 0.2;
const MOST_LOST = 50;

export type SynchronisationPlan =
  | { changed: EntityRef[]; gone: EntityRef[] }
  /** Why nothing may be written. */
  | { refused: string };

/**
 * What must be written so that the stored entities are those of the catalog. A catalog that has lost
 * much at once is more likely broken than right (a provider that cannot reach its source, a database
 * restored half), and the verdicts of half the fleet are not thrown away for it.
 *
 * @param hashes - every entity of the catalog that is stored, with its hash
 */
export function planSynchronisation(
  living: readonly LivingEntity[],
  hashes: ReadonlyMap<EntityRef, string>,
): SynchronisationPlan {
  const gone = living.map(({ ref }) => ref).filter(ref => !hashes.has(ref));
  if (
    gone.length > MOST_LOST &&
    gone.length > living.length * MOST_LOST_SHARE
  ) {
    return {
      refused: `The catalog would lose ${gone.length} of ${living.length} entities at once; more than 20 % is taken for a mistake, so the old ones are kept`,
    };
  }
  const known = new Map(living.map(({ ref, hash }) => [ref, hash]));
  const changed = [...hashes]
    .filter(([ref, hash]) => known.get(ref) !== hash)
    .map(([ref]) => ref);
  return { changed, gone };
}
