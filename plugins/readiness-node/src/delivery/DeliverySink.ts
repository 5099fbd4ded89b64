import { JsonValue } from '@backstage/types';
import { Entity } from '@backstage/catalog-model';
import { Instant } from 'backstage-plugin-readiness-common';
import { Notice } from '../collector';
import { DeliveryEvent } from './DeliveryEvent';

/**
 * What became of one event.
 *
 * @public
 */
export type DeliveryVerdict =
  /** Stored, and told to be of this entity by this rule of the mapping. */
  | {
      status: 'taken';
      entityRef: string;
      /** Further entities that it is of: a change may touch several services of a monorepo. */
      others?: string[];
      matchedBy: string;
    }
  /** Stored; no entity matches it yet. It is matched as soon as one does. */
  | { status: 'unmatched'; reason: string }
  /** The same source and id was stored before. */
  | { status: 'repeat' }
  /** Nothing was stored. `path` starts at the event. */
  | { status: 'refused'; path: string; message: string };

/**
 * Where feeds hand over what they hear. When it answers, what it took is stored.
 *
 * @public
 */
export interface DeliverySink {
  /**
   * Stores events, in any order and any number. One bad event loses no other.
   *
   * @param events - as heard; `body` is kept as the raw event, for 30 days
   * @returns a verdict on each, in their order
   */
  record(
    events: readonly { event: DeliveryEvent; body?: string }[],
  ): Promise<DeliveryVerdict[]>;
}

/**
 * Where one feed hands over what it hears.
 *
 * @public
 */
export interface FeedSink extends DeliverySink {
  bookmark: FeedBookmark;
}

/**
 * What a feed that asks remembers from run to run: how far it has read. Kept in the database, so that
 * every replica and the next start go on from there.
 *
 * @public
 */
export interface FeedBookmark {
  /** Nothing before the first was kept. */
  read(): Promise<JsonValue | undefined>;
  keep(bookmark: JsonValue): Promise<void>;
}

/**
 * A feed that modules add.
 *
 * @public
 */
export interface DeliveryFeed {
  /** Kebab-case: `github`. */
  id: string;
  /** As it is shown: `GitHub`. */
  title: string;
  /** What it can tell; a feed of incidents makes failure rates outcomes rather than lower bounds. */
  tells: readonly ('deployments' | 'incidents' | 'changes' | 'builds')[];
  /**
   * Of a feed that asks its source rather than being told: until when everything that happened to an
   * entity was handed over. It is asked whenever somebody wants to know whether to deploy now, so it must
   * not go to the source itself.
   *
   * @returns undefined where the feed does not ask about the entity
   */
  completeUntil?(entity: Entity): Promise<Instant | undefined>;
  /**
   * Of a feed that asks for incidents rather than being told: until when those of all entities were handed
   * over, so that what it does not tell is not taken for quiet. It must not go to the source itself.
   *
   * @returns undefined where nothing was read yet
   */
  incidentsUntil?(): Promise<Instant | undefined>;
  /** What only the platform team can mend, for as long as it is so. It stands on the health page. */
  listNotices?(): Promise<FeedNotice[]>;
}

/**
 * Something that only the platform team can mend, and since when.
 *
 * @public
 */
export interface FeedNotice extends Notice {
  since: Instant;
}
