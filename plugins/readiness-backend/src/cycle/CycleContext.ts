import { LoggerService } from '@backstage/backend-plugin-api';
import { Collector } from 'backstage-plugin-readiness-node';
import { CatalogReader } from '../catalog/CatalogReader';
import { SnapshotCache } from '../catalog/SnapshotCache';
import { DeliveryRematcher } from '../delivery/DeliveryRematcher';
import { Evaluator } from '../evaluation/Evaluator';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';

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
  /** For how many days is kept what feeds told; as usual when left out. */
  retention?: { deployments: number; events: number };
  logger: LoggerService;
  clock: Clock;
  /** True while this process goes down. */
  isStopping(): boolean;
}
