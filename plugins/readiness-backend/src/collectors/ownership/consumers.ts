import {
  Entity,
  RELATION_API_CONSUMED_BY,
  RELATION_DEPENDENCY_OF,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { relatedRefs } from '../../catalog/refs';
import { Recogniser } from '../recognise';

/** Entities that depend on it or consume an API of it; itself is none. */
export const consumers: Recogniser = (entity, catalog) => {
  const apis = relatedRefs(entity, RELATION_PROVIDES_API).flatMap(
    ref => catalog.get(ref) ?? [],
  );
  const found = new Set([entity, ...apis].flatMap(consumersOf));
  found.delete(stringifyEntityRef(entity));
  return { value: [...found].filter(ref => catalog.get(ref)).length };
};

function consumersOf(entity: Entity) {
  return relatedRefs(entity, RELATION_DEPENDENCY_OF, RELATION_API_CONSUMED_BY);
}
