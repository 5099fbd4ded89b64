import { EntityRef } from 'backstage-plugin-readiness-common';
import { CatalogSnapshot } from 'backstage-plugin-readiness-node';
import { ProjectedEntity } from '../stores/EntityStore';

/** A snapshot that also knows each entity as it is stored. */
export interface ProjectedCatalog extends CatalogSnapshot {
  project(entityRef: EntityRef): ProjectedEntity | undefined;
}
