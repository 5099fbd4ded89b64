import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { DeliveryFeed, FeedSink } from './DeliverySink';

/**
 * Where modules add feeds of deployments and incidents.
 *
 * @public
 */
export interface ReadinessDeliveryExtensionPoint {
  /**
   * Throws when a feed of the same id is there already.
   *
   * @returns where it hands over what it hears; usable once the plugin has started
   */
  addFeed(feed: DeliveryFeed): FeedSink;
}

/**
 * Add feeds of deployments and incidents here from a module of the `readiness` plugin.
 *
 * @public
 */
export const readinessDeliveryExtensionPoint =
  createExtensionPoint<ReadinessDeliveryExtensionPoint>({
    id: 'readiness.delivery',
  });
