import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { EntityRef, TraitOptions } from 'backstage-plugin-readiness-common';
import { Collector, DeliverySink } from 'backstage-plugin-readiness-node';
import { createDeploymentsCollector } from '../collectors/deployments/deploymentsCollector';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';
import { EntityFollower } from '../util/EntityFollower';
import { createDeliverySink } from './createDeliverySink';
import { DeliveryFeeds } from './DeliveryFeeds';
import { DeliveryMapping, WholeCatalog } from './DeliveryMapping';
import { DeliveryOptions, readDeliveryOptions } from './deliveryOptions';
import { DeliveryReader } from './DeliveryReader';
import { DeliveryRematcher } from './DeliveryRematcher';
import { readFreezes } from './deployNow/readFreezes';

/** What is known of deliveries, before anybody is told of them. */
export interface Deliveries {
  options: DeliveryOptions;
  feeds: DeliveryFeeds;
  reader: DeliveryReader;
  collector: Collector;
}

/** @throws when the configuration is wrong */
export function createDeliveries({
  config,
  stores,
  feeds,
  traitOptions,
}: {
  config: RootConfigService;
  stores: Pick<Stores, 'deliveries' | 'ownFacts'>;
  feeds: DeliveryFeeds;
  traitOptions?: TraitOptions;
}): Deliveries {
  const options = readDeliveryOptions(config);
  const reader = new DeliveryReader({
    store: stores.deliveries,
    options,
    feeds,
    freezesOf: readFreezes(config),
  });
  const collector = createDeploymentsCollector({
    stores,
    reader,
    traitOptions,
  });
  return { options, feeds, reader, collector };
}

/** What takes deliveries, and gives them to entities. */
export interface DeliveryIntake {
  sink: DeliverySink;
  rematcher: DeliveryRematcher;
  follower: EntityFollower;
}

/** Opens the door for feeds. */
export function startDeliveries({
  deliveries,
  stores,
  logger,
  clock,
  readCatalog,
  follow,
}: {
  deliveries: Deliveries;
  stores: Pick<Stores, 'bookmarks' | 'deliveries'>;
  logger: LoggerService;
  clock: Clock;
  readCatalog(abort: AbortSignal): Promise<WholeCatalog>;
  follow(refs: readonly EntityRef[]): Promise<void>;
}): DeliveryIntake {
  const store = stores.deliveries;
  const { mapping: rules } = deliveries.options;
  const mapping = new DeliveryMapping({ readCatalog, rules, logger });
  const follower = new EntityFollower({ follow, logger, what: 'Deliveries' });
  const sink = createDeliverySink({
    store,
    mapping,
    clock,
    onTaken: refs => follower.add(refs),
  });
  deliveries.feeds.start({ sink, bookmarks: stores.bookmarks, clock });
  return {
    sink,
    follower,
    rematcher: new DeliveryRematcher({ store, mapping }),
  };
}
