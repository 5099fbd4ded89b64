import {
  DeliveryEvent,
  DeliverySink,
  DeliveryVerdict,
} from 'backstage-plugin-readiness-node';

/** Takes everything once. */
export class RecordingSink implements DeliverySink {
  readonly events = new Map<string, DeliveryEvent>();
  repeats = 0;
  /** Thrown in place of an answer. */
  error?: Error;

  async record(
    events: readonly { event: DeliveryEvent }[],
  ): Promise<DeliveryVerdict[]> {
    if (this.error) throw this.error;
    return events.map(({ event }) => {
      const key = `${event.source} ${event.id}`;
      if (this.events.has(key)) {
        this.repeats += 1;
        return { status: 'repeat' };
      }
      this.events.set(key, event);
      return { status: 'unmatched', reason: 'nothing is matched here' };
    });
  }

  /** In the order in which they came. */
  get all(): DeliveryEvent[] {
    return [...this.events.values()];
  }
}
