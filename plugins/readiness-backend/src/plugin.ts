import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readinessPermissions } from 'backstage-plugin-readiness-common';
import { readinessCollectorsExtensionPoint } from 'backstage-plugin-readiness-node';
import { catalogCollectors } from './collectors/catalogCollectors';
import { CollectorRegistry } from './CollectorRegistry';
import { createReadiness } from './createReadiness';
import { scheduleTasks } from './cycle/scheduleTasks';
import { SYNCHRONISATION_ID } from './cycle/synchroniseTask';
import { activateDefinitions } from './definitions/activateDefinitions';
import { builtInDefinitions } from './definitions/builtin';
import { knownFacts } from './definitions/knownFacts';
import { packageVersion } from './packageVersion';
import { createRouter } from './rest/createRouter';
import { EntityAccess } from './rest/EntityAccess';
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
        ...catalogCollectors.map(({ id }) => id),
      ]);
      env.registerExtensionPoint(readinessCollectorsExtensionPoint, registry);
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          config: coreServices.rootConfig,
          database: coreServices.database,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
        },
        async init({ database, lifecycle, ...services }) {
          const { logger, permissions, permissionsRegistry } = services;
          const { collectors } = registry;
          permissionsRegistry.addPermissions(readinessPermissions);
          await migrate(database);
          const stores = createKnexStores(await database.getClient());
          await activateDefinitions(builtInDefinitions, {
            store: stores.definitions,
            logger,
            clock,
            packageVersion: packageVersion(),
            knownFacts: knownFacts([...catalogCollectors, ...collectors]),
          });
          const stopping = new AbortController();
          lifecycle.addShutdownHook(() => stopping.abort());
          const { context, reads, checkNow } = createReadiness({
            ...services,
            stores,
            collectors,
            clock,
            isStopping: () => stopping.signal.aborted,
          });
          const access = new EntityAccess(permissions);
          services.httpRouter.use(
            createRouter({
              ...services,
              reads,
              access,
              checkNow,
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
