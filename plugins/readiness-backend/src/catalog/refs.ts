import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';

/**
 * The key of the entity that a text in another entity names, read as the catalog reads it: in the
 * other's namespace unless it says so. Nothing when it is no reference.
 */
export function resolveRef(
  text: unknown,
  from: Entity,
  defaultKind: string,
): EntityRef | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(text.trim(), {
        defaultKind,
        defaultNamespace: from.metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}

/** The keys that a list of texts names; what is no reference is left out. */
export function resolveRefs(
  texts: unknown,
  from: Entity,
  defaultKind: string,
): EntityRef[] {
  if (!Array.isArray(texts)) return [];
  return texts.flatMap(text => resolveRef(text, from, defaultKind) ?? []);
}

/** The keys of an entity's relations of some types. */
export function relatedRefs(entity: Entity, ...types: string[]): EntityRef[] {
  return (entity.relations ?? [])
    .filter(({ type }) => types.includes(type))
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
}
