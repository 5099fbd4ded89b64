import { createServiceFactory } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog that can be edited, and that can be down. */
export class FakeCatalog {
  entities: Entity[];
  /** While set, everything that is asked of it fails with this. */
  outage?: Error;
  /** How often the whole of it was read. */
  reads = 0;

  constructor(entities: Entity[] = []) {
    this.entities = entities;
  }

  /** Replaces an entity of the same ref, or adds it. */
  put(entity: Entity): void {
    this.remove(stringifyEntityRef(entity));
    this.entities.push(entity);
  }

  remove(ref: string): void {
    this.entities = this.entities.filter(
      entity => stringifyEntityRef(entity) !== ref,
    );
  }

  /** As the catalog service of a plugin. */
  service(): CatalogService {
    const current = () => {
      if (this.outage) throw this.outage;
      return catalogServiceMock({ entities: this.entities });
    };
    const readAll = () => {
      this.reads += 1;
      return current();
    };
    return catalogServiceMock.mock({
      async *streamEntities(request, options) {
        yield* readAll().streamEntities(request, options);
      },
      getEntityByRef: async (ref, options) =>
        current().getEntityByRef(ref, options),
      getEntitiesByRefs: async (request, options) =>
        current().getEntitiesByRefs(request, options),
    });
  }

  factory() {
    return createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => this.service(),
    });
  }
}
