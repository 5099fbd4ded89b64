import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogOfTraits } from './traitsOf';

/** A snapshot in which some entities were read again since. Memberships stay as they were. */
export function overlaySnapshot(
  snapshot: CatalogOfTraits,
  fresher: readonly Entity[],
): CatalogOfTraits {
  const byRef = new Map(
    fresher.map(entity => [stringifyEntityRef(entity), entity]),
  );
  return {
    get: ref => byRef.get(ref) ?? snapshot.get(ref),
    membersOf: ref => snapshot.membersOf(ref),
    traitOptions: snapshot.traitOptions,
  };
}
