import { LoggerService } from '@backstage/backend-plugin-api';
import { AlarmSource, Collector } from 'backstage-plugin-readiness-node';
import { AlarmRematcher } from '../alarms/AlarmRematcher';
import { AlarmScanner } from '../alarms/AlarmScanner';
import { CatalogReader } from '../catalog/CatalogReader';
import { SnapshotCache } from '../catalog/SnapshotCache';
import { DeliveryRematcher } from '../delivery/DeliveryRematcher';
import { Evaluator } from '../evaluation/Evaluator';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';

/** Days. */
export interface Retention {
  deployments: number;
  events: number;
  alarms: number;
  alarmCases: number;
}

/** What the steps of the cycle work with. */
export interface CycleContext {
  stores: Stores;
  reader: CatalogReader;
  snapshots: SnapshotCache;
  /** Collectors that find all they say in the catalog. */
  catalogCollectors: readonly Collector[];
  /** Collectors of everything else. */
  sourceCollectors: readonly Collector[];
  evaluator: Evaluator;
  /** Gives deliveries to the entities that they match. */
  rematcher?: Pick<DeliveryRematcher, 'rematch'>;
  /** Servers and accounts that alarms are in. */
  alarmSources?: readonly AlarmSource[];
  scanner?: Pick<AlarmScanner, 'scan'>;
  /** Gives alarms to the entities that they match. */
  alarmRematcher?: Pick<AlarmRematcher, 'rematch'>;
  /** For how many days is kept what was told; as usual when left out. */
  retention?: Partial<Retention>;
  logger: LoggerService;
  clock: Clock;
  /** True while this process goes down. */
  isStopping(): boolean;
}
