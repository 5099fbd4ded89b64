import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRef, TraitOptions } from 'backstage-plugin-readiness-common';
import { CollectContext } from 'backstage-plugin-readiness-node';
import { traitsOf } from '../../catalog/traitsOf';
import { DeliveredEntity } from '../../delivery/DeliveryReader';
import { OwnFactStore } from '../../stores/OwnFactStore';

/** Those of a batch that are stored, with what records of them are found by. */
export async function deliveredEntities(
  batch: readonly Entity[],
  { catalog }: CollectContext,
  from: {
    stores: { ownFacts: Pick<OwnFactStore, 'findEntities'> };
    traitOptions?: TraitOptions;
  },
): Promise<DeliveredEntity[]> {
  const byRef = new Map(
    batch.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const ids = await from.stores.ownFacts.findEntities([...byRef.keys()]);
  const traitsFrom = {
    get: (ref: EntityRef) => catalog.get(ref),
    membersOf: (ref: EntityRef) => catalog.membersOf(ref),
    traitOptions: from.traitOptions,
  };
  return [...byRef].flatMap(([ref, entity]) => {
    const id = ids.get(ref);
    if (id === undefined) return [];
    return { id, entity, traits: traitsOf(entity, traitsFrom) };
  });
}
