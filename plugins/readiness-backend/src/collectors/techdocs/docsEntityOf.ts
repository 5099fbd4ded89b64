import {
  CompoundEntityRef,
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { annotation } from '../annotations';

/** Whose TechDocs are those of this entity: its own, or those that it names. None without any. */
export function docsEntityOf(entity: Entity): CompoundEntityRef | undefined {
  const other = annotation(entity, 'backstage.io/techdocs-entity');
  if (!other) {
    return annotation(entity, 'backstage.io/techdocs-ref')
      ? getCompoundEntityRef(entity)
      : undefined;
  }
  try {
    return parseEntityRef(other);
  } catch {
    return undefined;
  }
}
