import {
  BackstageCredentials,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

type FacetsRequest = Parameters<CatalogService['getEntityFacets']>[0];

/** A catalog that can be edited, and that can be down. */
export class FakeCatalog {
  entities: Entity[];
  /** While set, everything that is asked of it fails with this. */
  outage?: Error;
  /** How often the whole of it was read. */
  reads = 0;
  /** Who may read what, by the policy; everybody everything unless given. */
  mayRead: (userRef: string, entity: Entity) => boolean = () => true;
  /** Who asked what they may read, in order. */
  readonly facetsAsked: string[] = [];

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

  async facetsOf(request: FacetsRequest, userRef: string) {
    this.facetsAsked.push(userRef);
    const entities = this.entities.filter(one => this.mayRead(userRef, one));
    return catalogServiceMock({ entities }).getEntityFacets(request);
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
      getEntityFacets: async (request, options) => {
        current();
        if (!options || !('credentials' in options)) {
          throw new Error('The catalog was asked without credentials');
        }
        return this.facetsOf(request, userRefOf(options.credentials));
      },
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

/** The user; services go by the name of their subject. */
export function userRefOf({ principal }: BackstageCredentials): string {
  const { userEntityRef, subject } = principal as {
    userEntityRef?: string;
    subject?: string;
  };
  return userEntityRef ?? subject ?? 'nobody';
}
