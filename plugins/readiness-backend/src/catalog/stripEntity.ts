import { Entity, EntityRelation } from '@backstage/catalog-model';
import { LABEL_PREFIX } from 'backstage-plugin-readiness-common';
import { compareTexts } from '../util/compareTexts';

/**
 * An entity as readiness sees it. Left out is
 *
 * - every label of ours: nobody stamps themselves gold, and our own stamp must not look like a change;
 * - what the catalog says of its own work: status and etag;
 * - API definitions: nothing judges them, and they can be megabytes.
 *
 * Relations are sorted, so that their order is no change either.
 */
export function stripEntity(entity: Entity): Entity {
  const { apiVersion, kind, metadata, spec, relations } = entity;
  return {
    apiVersion,
    kind,
    metadata: stripMetadata(metadata),
    ...(spec && { spec: stripSpec(kind, spec) }),
    ...(relations && { relations: sortedRelations(relations) }),
  };
}

function stripMetadata(metadata: Entity['metadata']): Entity['metadata'] {
  const { etag: _etag, labels, ...rest } = metadata;
  const kept = Object.entries(labels ?? {}).filter(
    ([name]) => !name.startsWith(LABEL_PREFIX),
  );
  return kept.length > 0 ? { ...rest, labels: Object.fromEntries(kept) } : rest;
}

function stripSpec(
  kind: string,
  spec: NonNullable<Entity['spec']>,
): Entity['spec'] {
  if (kind.toLocaleLowerCase('en-US') !== 'api') return spec;
  const { definition: _definition, ...rest } = spec;
  return rest;
}

function sortedRelations(relations: EntityRelation[]): EntityRelation[] {
  return relations
    .map(({ type, targetRef }) => ({ type, targetRef }))
    .sort((a, b) => compareTexts(key(a), key(b)));
}

function key({ type, targetRef }: EntityRelation): string {
  return `${type} ${targetRef}`;
}
