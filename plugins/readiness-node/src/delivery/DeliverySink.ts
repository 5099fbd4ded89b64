import { DeliveryEvent } from './DeliveryEvent';

/**
 * What became of one event.
 *
 * @public
 */
export type DeliveryVerdict =
  /** Stored, and told to be of this entity by this rule of the mapping. */
  | { status: 'taken'; entityRef: string; matchedBy: string }
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
}
