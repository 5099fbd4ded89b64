import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readinessPermissions } from 'backstage-plugin-readiness-common';
import { readinessCollectorsExtensionPoint } from 'backstage-plugin-readiness-node';
import { catalogCollectors } from './collectors/catalogCollectors';
import {
  createSourceCollectors,
  SOURCE_COLLECTOR_IDS,
} from './collectors/sourceCollectors';
import { CollectorRegistry } from './CollectorRegistry';
import { createReadiness } from './createReadiness';
import { scheduleTasks } from './cycle/scheduleTasks';
import { SYNCHRONISATION_ID } from './cycle/synchroniseTask';
import { activateDefinitions } from './definitions/activateDefinitions';
import { builtInDefinitions } from './definitions/builtin';
import { knownFacts } from './definitions/knownFacts';
import { EXERCISES } from './facts/exercises';
import { FactNamespaces } from './facts/FactNamespaces';
import { readFactsConfig } from './facts/readConfig';
import { packageVersion } from './packageVersion';
import { createRouter } from './rest/createRouter';
import { EntityAccess } from './rest/EntityAccess';
import { PluginAccess } from './rest/PluginAccess';
import { createKnexStores, migrate } from './stores/knex';
import { Clock } from './util/clock';

export interface PluginOptions {
  clock?: Clock;
  /** Makes answers that break the contract errors. */
  validateResponses?: boolean;
}

/** The plugin, open to what tests need. */
export function createReadinessPlugin(options: PluginOptions = {}) {
  const { clock = Date.now, validateResponses } = options;
  return createBackendPlugin({
    pluginId: 'readiness',
    register(env) {
      const registry = new CollectorRegistry([
        SYNCHRONISATION_ID,
        EXERCISES.id,
        ...catalogCollectors.map(({ id }) => id),
        ...SOURCE_COLLECTOR_IDS,
      ]);
      env.registerExtensionPoint(readinessCollectorsExtensionPoint, registry);
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          config: coreServices.rootConfig,
          database: coreServices.database,
          discovery: coreServices.discovery,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
          urlReader: coreServices.urlReader,
        },
        async init({ database, lifecycle, ...services }) {
          const { logger, permissions, permissionsRegistry } = services;
          permissionsRegistry.addPermissions(readinessPermissions);
          await migrate(database);
          const stores = createKnexStores(await database.getClient());
          const collectors = [
            ...createSourceCollectors({
              ...services,
              rootConfig: services.config,
              store: stores.links,
            }),
            ...registry.collectors,
          ];
          const namespaces = new FactNamespaces({
            store: stores.ownFacts,
            config: readFactsConfig(services.config, logger),
            reserved: [
              SYNCHRONISATION_ID,
              ...[...catalogCollectors, ...collectors].map(({ id }) => id),
            ],
          });
          await activateDefinitions(builtInDefinitions, {
            store: stores.definitions,
            logger,
            clock,
            packageVersion: packageVersion(),
            knownFacts: knownFacts([
              ...catalogCollectors,
              ...collectors,
              ...(await namespaces.list()),
            ]),
          });
          const stopping = new AbortController();
          lifecycle.addShutdownHook(() => stopping.abort());
          const { context, ...doors } = createReadiness({
            ...services,
            stores,
            collectors,
            namespaces,
            clock,
            isStopping: () => stopping.signal.aborted,
          });
          const access = new EntityAccess(permissions);
          services.httpRouter.use(
            createRouter({
              ...services,
              ...doors,
              namespaces,
              access,
              pluginAccess: new PluginAccess(permissions),
              validateResponses,
            }),
          );
          await scheduleTasks(context, {
            ...services,
            stopping: stopping.signal,
          });
        },
      });
    },
  });
}

/**
 * Judges every entity of the catalog, and serves the verdicts.
 *
 * @public
 */
export const readinessPlugin = createReadinessPlugin();
