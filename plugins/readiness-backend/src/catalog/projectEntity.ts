import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Traits } from 'backstage-plugin-readiness-common';
import { ProjectedEntity } from '../stores/EntityStore';
import { entityHash } from './entityHash';
import { CatalogOfTraits, traitsOf } from './traitsOf';

/** An entity as it is stored: stripped, with its traits and a hash over both. */
export function projectEntity(
  entity: Entity,
  snapshot: CatalogOfTraits,
): ProjectedEntity {
  const traits = traitsOf(entity, snapshot);
  return {
    ref: stringifyEntityRef(entity),
    uid: entity.metadata.uid,
    entity,
    traits,
    hash: hashOfProjection(entity, traits),
  };
}

/** Nothing in it is a time: the same catalog gives the same hash, whenever it is read. */
function hashOfProjection(entity: Entity, traits: Traits): string {
  return entityHash({ entity, traits });
}
