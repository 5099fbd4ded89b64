import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { climber } from './climb';

/** Gives the catalog its services, and its database to whoever measures. */
export function climbers(services: number, onDatabase: (knex: Knex) => void) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-climbers',
    register({ registerInit }) {
      registerInit({
        deps: {
          catalog: catalogProcessingExtensionPoint,
          database: coreServices.database,
        },
        async init({ catalog, database }) {
          onDatabase(await database.getClient());
          catalog.addEntityProvider({
            getProviderName: () => 'bench-climbers',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: Array.from({ length: services }, (_, i) => ({
                  entity: climber(i),
                })),
              }),
          });
        },
      });
    },
  });
}
