import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readinessPermissions } from 'backstage-plugin-readiness-common';
import { ReadScopes } from './access/ReadScopes';
import { createAlarmFacts } from './alarms/createAlarmFacts';
import { noteDowntime } from './alarms/noteDowntime';
import { readTraitOptions } from './catalog/readTraitOptions';
import { createCollectors } from './createCollectors';
import { createReadiness } from './createReadiness';
import { scheduleTasks } from './cycle/scheduleTasks';
import { createDeliveries } from './delivery/createDeliveries';
import { openExtensionPoints } from './extensionPoints';
import { meteredStores } from './metrics/meteredStores';
import { createMeters } from './metrics/Meters';
import { observeHealth } from './metrics/observeHealth';
import { createRouter } from './rest/createRouter';
import { EntityAccess } from './rest/EntityAccess';
import { PluginAccess } from './rest/PluginAccess';
import { startDefinitions } from './startDefinitions';
import { createKnexStores, migrate } from './stores/knex';
import { Clock } from './util/clock';

export interface PluginOptions {
  clock?: Clock;
  /** Makes answers that break the contract errors. */
  validateResponses?: boolean;
  /** As if this were another version. */
  packageVersion?: string;
  /** Ids of collectors of ours that others stand in for. */
  standIns?: readonly string[];
}

/** The plugin, open to what tests need. */
export function createReadinessPlugin(options: PluginOptions = {}) {
  const { clock = Date.now, validateResponses, standIns = [] } = options;
  return createBackendPlugin({
    pluginId: 'readiness',
    register(env) {
      const extensions = openExtensionPoints(env, standIns);
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
          metrics: metricsServiceRef,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
          urlReader: coreServices.urlReader,
        },
        async init({ database, lifecycle, ...services }) {
          const { logger, permissions, permissionsRegistry } = services;
          permissionsRegistry.addPermissions(readinessPermissions);
          await migrate(database);
          const meters = createMeters(services.metrics);
          const stores = meteredStores(
            createKnexStores(await database.getClient()),
            meters,
          );
          const traits = readTraitOptions(services.config);
          const deliveries = createDeliveries({
            ...services,
            stores,
            feeds: extensions.feeds,
            traitOptions: traits.options,
          });
          const alarmFacts = createAlarmFacts({
            ...services,
            stores,
            installed: extensions.alarms.sources,
            deliveries,
          });
          const collectors = createCollectors({
            ...services,
            stores,
            extensions,
            deliveries,
            alarmFacts,
            traitOptions: traits.options,
            standIns,
          });
          const namespaces = await startDefinitions({
            ...services,
            lifecycle,
            stores,
            installed: extensions.definitions,
            collectors,
            traits,
            clock,
            version: options.packageVersion,
          });
          const stopping = new AbortController();
          lifecycle.addShutdownHook(() => stopping.abort());
          const { context, ...doors } = createReadiness({
            ...services,
            stores,
            collectors,
            deliveries,
            alarms: alarmFacts,
            alarmRegistry: extensions.alarms,
            namespaces,
            traitOptions: traits.options,
            meters,
            clock,
            isStopping: () => stopping.signal.aborted,
          });
          observeHealth(services.metrics, {
            readHealth: doors.health,
            clock,
            logger,
          });
          await noteDowntime({ stores, clock });
          const access = new EntityAccess(permissions);
          const scopes = new ReadScopes({
            ...services,
            store: stores.scopes,
            clock,
          });
          services.httpRouter.use(
            createRouter({
              ...services,
              ...doors,
              namespaces,
              access,
              scopes,
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
