import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_TIME_ZONE,
  deriveTraits,
  TraitOptions,
  Traits,
} from 'backstage-plugin-readiness-common';
import { CatalogSnapshot } from 'backstage-plugin-readiness-node';
import { resolveRef } from './refs';

/** A catalog, and what the installation says about traits. */
export interface CatalogOfTraits extends CatalogSnapshot {
  readonly traitOptions?: TraitOptions;
}

/** What decides what is asked of an entity, looked up in the same catalog. */
export function traitsOf(entity: Entity, catalog: CatalogOfTraits): Traits {
  const owner = resolveRef(entity.spec?.owner, entity, 'group');
  const ownerTimeZone =
    owner &&
    catalog.get(owner)?.metadata.annotations?.[ANNOTATION_TIME_ZONE]?.trim();
  return deriveTraits(
    entity,
    ref => {
      const related = catalog.get(ref);
      return related && { kind: related.kind, type: typeOf(related) };
    },
    { ...catalog.traitOptions, ownerTimeZone },
  );
}

function typeOf({ spec }: Entity): string | undefined {
  return typeof spec?.type === 'string' ? spec.type : undefined;
}
