import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { FactDefinition } from 'backstage-plugin-readiness-common';
import { AlarmSource, Collector } from 'backstage-plugin-readiness-node';
import { DeliveryFeeds } from '../delivery/DeliveryFeeds';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';

/** What the health of everything is read from. */
export interface HealthContext {
  stores: Stores;
  /** Collectors that find all they say in the catalog. */
  catalogCollectors: readonly Collector[];
  sourceCollectors: readonly Collector[];
  /** Servers and accounts that alarms are in. */
  alarmSources?: readonly AlarmSource[];
  /** What services push to. */
  listNamespaces(): Promise<readonly PushedNamespace[]>;
  /** What feeds of deliveries have to say to the platform team. */
  feeds: Pick<DeliveryFeeds, 'listNotices'>;
  synchronisation: SchedulerServiceTaskScheduleDefinition;
  clock: Clock;
}

/** A namespace that services push to. */
export interface PushedNamespace {
  id: string;
  title: string;
  facts: readonly FactDefinition[];
}
