import {
  DeliveryFeed,
  DeliverySink,
  ReadinessDeliveryExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { idSchema } from 'backstage-plugin-readiness-common';

/** The feeds that modules add. Modules start before the plugin: what they hand over until then waits. */
export class DeliveryFeeds implements ReadinessDeliveryExtensionPoint {
  readonly #feeds = new Map<string, DeliveryFeed>();
  readonly #sink: Promise<DeliverySink>;
  #start: (sink: DeliverySink) => void = () => {};

  constructor() {
    this.#sink = new Promise(resolve => {
      this.#start = resolve;
    });
  }

  addFeed(feed: DeliveryFeed): DeliverySink {
    const error = idSchema.safeParse(feed.id).error;
    if (error) throw new Error(`Feed '${feed.id}' ${error.issues[0].message}`);
    if (this.#feeds.has(feed.id)) {
      throw new Error(`There is a feed '${feed.id}' already`);
    }
    this.#feeds.set(feed.id, feed);
    return {
      record: async events => (await this.#sink).record(events),
    };
  }

  start(sink: DeliverySink): void {
    this.#start(sink);
  }

  /** Whether any of them tells of incidents, heard of already or not. */
  get tellIncidents(): boolean {
    return [...this.#feeds.values()].some(({ tells }) =>
      tells.includes('incidents'),
    );
  }
}
