import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readinessPermissions } from 'backstage-plugin-readiness-common';
import {
  readinessAlarmsExtensionPoint,
  readinessCollectorsExtensionPoint,
  readinessDefinitionsExtensionPoint,
  readinessDeliveryExtensionPoint,
  readinessOnCallExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { ReadScopes } from './access/ReadScopes';
import { AlarmRegistry } from './alarms/AlarmRegistry';
import { createAlarmFacts } from './alarms/createAlarmFacts';
import { noteDowntime } from './alarms/noteDowntime';
import { readTraitOptions } from './catalog/readTraitOptions';
import { catalogCollectors } from './collectors/catalogCollectors';
import { createOnCallCollectors } from './collectors/onCall/onCallCollector';
import { OnCallRegistry } from './collectors/onCall/OnCallRegistry';
import { readPageOptions } from './collectors/pages/PageOptions';
import { createPagesCollector } from './collectors/pages/pagesCollector';
import {
  createSourceCollectors,
  SOURCE_COLLECTOR_IDS,
} from './collectors/sourceCollectors';
import { CollectorRegistry } from './CollectorRegistry';
import { createReadiness } from './createReadiness';
import { readSchedule } from './cycle/schedules';
import { scheduleTasks } from './cycle/scheduleTasks';
import { SYNCHRONISATION_ID } from './cycle/synchroniseTask';
import { DefinitionKeeper } from './definitions/DefinitionKeeper';
import { DefinitionRegistry } from './definitions/DefinitionRegistry';
import { followDefinitions } from './definitions/followDefinitions';
import { knownFacts } from './definitions/knownFacts';
import { readSources } from './definitions/sources/readSources';
import { createDeliveries } from './delivery/createDeliveries';
import { DeliveryFeeds } from './delivery/DeliveryFeeds';
import { EXERCISES } from './facts/exercises';
import { FactNamespaces } from './facts/FactNamespaces';
import { readFactsConfig } from './facts/readConfig';
import { createMeters } from './metrics/Meters';
import { meteredStores } from './metrics/meteredStores';
import { observeHealth } from './metrics/observeHealth';
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
      const registry = new CollectorRegistry([
        SYNCHRONISATION_ID,
        EXERCISES.id,
        ...catalogCollectors.map(({ id }) => id),
        ...SOURCE_COLLECTOR_IDS.filter(id => !standIns.includes(id)),
      ]);
      env.registerExtensionPoint(readinessCollectorsExtensionPoint, registry);
      const feeds = new DeliveryFeeds();
      env.registerExtensionPoint(readinessDeliveryExtensionPoint, feeds);
      const alarms = new AlarmRegistry();
      env.registerExtensionPoint(readinessAlarmsExtensionPoint, alarms);
      const onCall = new OnCallRegistry();
      env.registerExtensionPoint(readinessOnCallExtensionPoint, onCall);
      const definitions = new DefinitionRegistry();
      env.registerExtensionPoint(
        readinessDefinitionsExtensionPoint,
        definitions,
      );
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
            feeds,
            traitOptions: traits.options,
          });
          const alarmFacts = createAlarmFacts({
            ...services,
            stores,
            installed: alarms.sources,
            deliveries,
          });
          const pages = createPagesCollector({
            stores,
            reader: deliveries.reader,
            options: readPageOptions(
              services.config,
              deliveries.options,
              alarmFacts.reader.options,
            ),
            traitOptions: traits.options,
          });
          const collectors = [
            ...[deliveries.collector, alarmFacts.collector, pages].filter(
              ({ id }) => !standIns.includes(id),
            ),
            ...createSourceCollectors({
              ...services,
              rootConfig: services.config,
              store: stores.links,
            }),
            ...createOnCallCollectors(onCall.sources),
            ...registry.collectors,
          ];
          const reserved = [
            SYNCHRONISATION_ID,
            ...[...catalogCollectors, ...collectors].map(({ id }) => id),
          ];
          const namespaces = new FactNamespaces({
            store: stores.ownFacts,
            config: readFactsConfig(services.config, logger, [
              ...reserved,
              EXERCISES.id,
            ]),
            reserved,
          });
          const keeper = new DefinitionKeeper({
            stores,
            logger,
            clock,
            packageVersion: options.packageVersion ?? packageVersion(),
            knownFacts: knownFacts([...catalogCollectors, ...collectors]),
            getPushedFacts: () => namespaces.listFacts(),
            getSources: () =>
              readSources({
                ...services,
                modules: definitions.modules,
                problems: traits.problems,
              }),
          });
          namespaces.onDeclared(() => keeper.refresh());
          await followDefinitions(
            keeper,
            readSchedule(services.config, 'definitions'),
            { ...services, lifecycle },
          );
          const stopping = new AbortController();
          lifecycle.addShutdownHook(() => stopping.abort());
          const { context, ...doors } = createReadiness({
            ...services,
            stores,
            collectors,
            deliveries,
            alarms: alarmFacts,
            alarmRegistry: alarms,
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
