import { Entity } from '@backstage/catalog-model';
import { Instant } from 'backstage-plugin-readiness-common';
import { CollectContext } from '../collector';

/**
 * Who is on call on a schedule now.
 *
 * @public
 */
export interface OnCall {
  /** Key of the schedule that was asked about. */
  key: string;
  /** As people know the schedule: `Payments primary`. */
  schedule: string;
  /** Nobody, where left out: a gap. */
  person?: string;
  /** When the shift ends; left out where it does not. */
  until?: Instant;
  /** Steps of the escalation that come after, until it gives up. */
  escalationSteps?: number;
  link?: string;
}

/**
 * That a schedule could not be read, or is not there.
 *
 * @public
 */
export type OnCallGap =
  | { key: string; missing: true }
  | { key: string; failed: string };

/**
 * A system that knows who is on call.
 *
 * @public
 */
export interface OnCallSource {
  /** Kebab-case: `pagerduty`. */
  id: string;
  /** As it is shown: `PagerDuty`. */
  title: string;
  /**
   * The key of the schedule that an entity (a component or the group that owns it) names by its
   * annotations, if any. It must not ask anybody.
   */
  keyOf(entity: Entity): string | undefined;
  /**
   * Asked once for each key of a batch. A key without an answer counts as failed; it may throw, then
   * those without an answer failed with that message.
   */
  ask(
    keys: readonly string[],
    context: Pick<CollectContext, 'abort' | 'now' | 'logger' | 'notify'>,
  ): AsyncIterable<OnCall | OnCallGap>;
}
