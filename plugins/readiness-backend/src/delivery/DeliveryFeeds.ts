import { Entity } from '@backstage/catalog-model';
import {
  DeliveryFeed,
  DeliverySink,
  FeedNotice,
  FeedSink,
  ReadinessDeliveryExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { idSchema, Instant } from 'backstage-plugin-readiness-common';
import { BookmarkStore } from '../stores/BookmarkStore';
import { Clock, toInstant } from '../util/clock';

/** What there is once the plugin has started. */
interface Started {
  sink: DeliverySink;
  bookmarks: BookmarkStore;
  clock: Clock;
}

/** A feed that asks for incidents, and how far it is. */
export interface IncidentsUntil {
  title: string;
  until: Instant;
}

/** The feeds that modules add. Modules start before the plugin: what they hand over until then waits. */
export class DeliveryFeeds implements ReadinessDeliveryExtensionPoint {
  readonly #feeds = new Map<string, DeliveryFeed>();
  readonly #started: Promise<Started>;
  #start: (started: Started) => void = () => {};

  constructor() {
    this.#started = new Promise(resolve => {
      this.#start = resolve;
    });
  }

  addFeed(feed: DeliveryFeed): FeedSink {
    const error = idSchema.safeParse(feed.id).error;
    if (error) throw new Error(`Feed '${feed.id}' ${error.issues[0].message}`);
    if (this.#feeds.has(feed.id)) {
      throw new Error(`There is a feed '${feed.id}' already`);
    }
    this.#feeds.set(feed.id, feed);
    return {
      record: async events => (await this.#started).sink.record(events),
      bookmark: {
        read: async () => (await this.#started).bookmarks.get(feed.id),
        keep: async bookmark => {
          const { bookmarks, clock } = await this.#started;
          await bookmarks.keep(feed.id, bookmark, toInstant(clock()));
        },
      },
    };
  }

  start(started: Started): void {
    this.#start(started);
  }

  /**
   * Until when what is known of an entity is sure to be complete: as far as the last of the feeds that ask
   * about it. Nothing where none asks: what pushes says all it has to say.
   */
  async completeUntil(entity: Entity): Promise<Instant | undefined> {
    const all = await Promise.all(
      [...this.#feeds.values()].map(feed => feed.completeUntil?.(entity)),
    );
    return all
      .flatMap(until => until ?? [])
      .sort()
      .at(0);
  }

  /** Of those that ask for incidents, until when they handed them over. */
  async listIncidentsUntil(): Promise<IncidentsUntil[]> {
    const all = await Promise.all(
      [...this.#feeds.values()].map(async feed => {
        const until = await feed.incidentsUntil?.();
        return until ? [{ title: feed.title, until }] : [];
      }),
    );
    return all.flat();
  }

  /** With the id of the feed that says so. */
  async listNotices(): Promise<(FeedNotice & { collector: string })[]> {
    const all = await Promise.all(
      [...this.#feeds.values()].map(async feed => {
        const notices = (await feed.listNotices?.()) ?? [];
        return notices.map(notice => ({ ...notice, collector: feed.id }));
      }),
    );
    return all.flat();
  }

  /** Whether any of them tells of incidents, heard of already or not. */
  get tellIncidents(): boolean {
    return [...this.#feeds.values()].some(({ tells }) =>
      tells.includes('incidents'),
    );
  }
}
