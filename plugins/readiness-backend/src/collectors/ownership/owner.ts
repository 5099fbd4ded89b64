import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { CatalogSnapshot } from 'backstage-plugin-readiness-node';
import { relatedRefs, resolveRef } from '../../catalog/refs';
import { textOf } from '../annotations';
import { Recogniser } from '../recognise';

/** The key of the owner, whether it is in the catalog or not. */
export function ownerRefOf(entity: Entity): EntityRef | undefined {
  return textOf(entity.spec?.owner)
    ? resolveRef(entity.spec?.owner, entity, 'group')
    : relatedRefs(entity, RELATION_OWNED_BY)[0];
}

/** The owner, when it is in the catalog. */
export function ownerOf(
  entity: Entity,
  catalog: CatalogSnapshot,
): Entity | undefined {
  const ref = ownerRefOf(entity);
  return ref ? catalog.get(ref) : undefined;
}

/** As the catalog names it; as it was written where that is no reference. */
export const owner: Recogniser = entity => {
  const value = ownerRefOf(entity) ?? textOf(entity.spec?.owner);
  return value ? { value } : undefined;
};

export const ownerResolves: Recogniser = (entity, catalog) =>
  owner(entity, catalog) && { value: Boolean(ownerOf(entity, catalog)) };

/** In lower case: `group`, `user`. Only of an owner that is in the catalog. */
export const ownerKind: Recogniser = (entity, catalog) => {
  const kind = ownerOf(entity, catalog)?.kind;
  return kind ? { value: kind.toLocaleLowerCase('en-US') } : undefined;
};
