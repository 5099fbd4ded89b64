import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ServiceDirectory } from '../api/ServiceDirectory';
import { INTEGRATION_KEY, serviceNameOf } from '../onCall/serviceNames';
import { EntityOf } from './toStep';

/**
 * Entities that name their service by an integration key alone. The log knows services by id, so each
 * key is looked up.
 */
export class KeyedEntities {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      directory: ServiceDirectory;
    },
  ) {}

  /** A service that several of them name is nobody's: the mapping decides by other means. */
  async read(abort: AbortSignal): Promise<EntityOf> {
    const owners = new Map<string, string[]>();
    for (const entity of await this.#list()) {
      const name = serviceNameOf(entity);
      if (!name || 'id' in name) continue;
      const service = await this.options.directory.find(name, abort);
      if (!service) continue;
      const others = owners.get(service.id) ?? [];
      owners.set(service.id, [...others, stringifyEntityRef(entity)]);
    }
    return serviceId => {
      const refs = owners.get(serviceId) ?? [];
      return refs.length === 1 ? refs[0] : undefined;
    };
  }

  async #list(): Promise<Entity[]> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog.getEntities(
      {
        filter: {
          kind: ['Component', 'API', 'Resource', 'System'],
          [`metadata.annotations.${INTEGRATION_KEY}`]: CATALOG_FILTER_EXISTS,
        },
        fields: [
          'kind',
          'metadata.namespace',
          'metadata.name',
          'metadata.annotations',
        ],
      },
      { credentials },
    );
    return items;
  }
}
