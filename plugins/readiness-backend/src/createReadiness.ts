import {
  AuthService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  EntityRef,
  Health,
  TraitOptions,
} from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';
import { AlarmRegistry } from './alarms/AlarmRegistry';
import { AlarmFacts } from './alarms/createAlarmFacts';
import { readLiveAlarms } from './alarms/liveAlarms';
import { AlarmIntake, startAlarms } from './alarms/startAlarms';
import { CatalogReader } from './catalog/CatalogReader';
import { SnapshotCache } from './catalog/SnapshotCache';
import { catalogCollectors } from './collectors/catalogCollectors';
import { checkEntity } from './cycle/checkEntity';
import { CycleContext } from './cycle/CycleContext';
import { followRecords } from './cycle/followRecords';
import { readSchedule } from './cycle/schedules';
import { knownFacts } from './definitions/knownFacts';
import { StandardInForce } from './definitions/Standard';
import { readProjectedCategories } from './definitions/projection/readProjectedCategories';
import { readFreezes } from './delivery/deployNow/readFreezes';
import {
  Deliveries,
  DeliveryIntake,
  startDeliveries,
} from './delivery/createDeliveries';
import { readLiveDeliveries } from './delivery/liveDeliveries';
import { catalogRoots } from './evaluation/catalogRoots';
import { Evaluator } from './evaluation/Evaluator';
import { FactNamespaces } from './facts/FactNamespaces';
import { OwnFacts } from './facts/OwnFacts';
import { DefinitionArchive } from './read/DefinitionArchive';
import { Meters } from './metrics/Meters';
import { readHealth } from './read/health';
import { createReadModels, ReadModels } from './read/ReadModels';
import { Stores } from './stores/Stores';
import { Clock } from './util/clock';
import { readDays } from './util/readDays';
import { SharedRuns } from './util/SharedRuns';

export interface ReadinessOptions {
  stores: Stores;
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  config: RootConfigService;
  namespaces: FactNamespaces;
  /** What the installation says about traits. */
  traitOptions?: TraitOptions;
  meters?: Meters;
  /** Those that modules brought. */
  collectors: readonly Collector[];
  deliveries: Deliveries;
  alarms: Pick<AlarmFacts, 'reader'>;
  alarmRegistry: AlarmRegistry;
  clock: Clock;
  isStopping(): boolean;
}

/** Everything but its doors: the scheduler and HTTP. */
export interface Readiness {
  context: CycleContext;
  reads: ReadModels;
  /** Overlapping calls for one entity share one run. */
  checkNow(ref: EntityRef): Promise<boolean>;
  ownFacts: OwnFacts;
  /** What feeds hand over to. */
  intake: DeliveryIntake;
  /** What takes pushed alarms. */
  alarmIntake: AlarmIntake;
  health(): Promise<Health>;
}

/** Puts the floors on top of each other. */
export function createReadiness(options: ReadinessOptions): Readiness {
  const { stores, clock, logger, namespaces, meters } = options;
  const reader = new CatalogReader(options);
  const context: CycleContext = {
    stores,
    reader,
    snapshots: new SnapshotCache({ read: () => reader.readAll(), clock }),
    catalogCollectors,
    sourceCollectors: options.collectors,
    evaluator: new Evaluator({
      stores,
      standard: new StandardInForce(stores.definitions),
      logger,
      clock,
      roots: catalogRoots(process.cwd()),
      onPass: meters?.evaluated,
    }),
    logger,
    clock,
    isStopping: options.isStopping,
  };
  const intake = startDeliveries({
    ...options,
    readCatalog: abort => context.snapshots.recent(abort),
    follow: refs => followRecords('deployments', refs, context),
  });
  const alarmIntake = startAlarms({
    ...options,
    registry: options.alarmRegistry,
    judging: options.alarms.reader.options,
    readCatalog: abort => context.snapshots.recent(abort),
    follow: refs => followRecords('alarms', refs, context),
  });
  context.rematcher = intake.rematcher;
  context.alarmSources = options.alarmRegistry.sources;
  context.alarmRematcher = alarmIntake.rematcher;
  context.scanner = alarmIntake.scanner;
  context.retention = {
    ...options.deliveries.options.retention,
    alarms: readDays(options.config, 'alarms', 400),
    alarmCases: readDays(options.config, 'alarmCases', 90),
  };
  const collectors = [...catalogCollectors, ...options.collectors];
  const listNamespaces = () => namespaces.list();
  const checks = new SharedRuns<EntityRef, boolean>();
  return {
    context,
    intake,
    alarmIntake,
    reads: createReadModels({
      stores,
      archive: new DefinitionArchive(stores.definitions),
      collectors,
      facts: knownFacts(collectors),
      listNamespaces,
      projectedCategories: () =>
        readProjectedCategories(options.config).categories,
      deployNow: {
        workingWeek: options.deliveries.options.workingWeek,
        freezesOf: readFreezes(options.config),
        deliveriesOf: (entity, now) =>
          readLiveDeliveries(
            entity,
            now,
            options.deliveries.reader,
            options.deliveries.feeds,
          ),
        alarmsOf: (entity, now) =>
          readLiveAlarms(entity, now, options.alarms.reader),
      },
      deliveries: options.deliveries.reader,
      alarms: options.alarms.reader,
      clock,
    }),
    ownFacts: new OwnFacts({
      store: stores.ownFacts,
      namespaces,
      clock,
      onPush: meters?.pushed,
    }),
    health: () =>
      readHealth({
        ...context,
        listNamespaces,
        feeds: options.deliveries.feeds,
        synchronisation: readSchedule(options.config, 'synchronise'),
      }),
    checkNow: ref => checks.run(ref, () => checkEntity(ref, context)),
  };
}
