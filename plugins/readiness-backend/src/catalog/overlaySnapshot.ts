import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogSnapshot } from 'backstage-plugin-readiness-node';

/** A snapshot in which some entities were read again since. Memberships stay as they were. */
export function overlaySnapshot(
  snapshot: CatalogSnapshot,
  fresher: readonly Entity[],
): CatalogSnapshot {
  const byRef = new Map(
    fresher.map(entity => [stringifyEntityRef(entity), entity]),
  );
  return {
    get: ref => byRef.get(ref) ?? snapshot.get(ref),
    membersOf: ref => snapshot.membersOf(ref),
  };
}
