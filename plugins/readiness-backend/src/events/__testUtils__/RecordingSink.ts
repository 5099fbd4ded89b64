import {
  DeliveryEvent,
  DeliverySink,
  DeliveryVerdict,
} from 'backstage-plugin-readiness-node';

/** A sink that keeps what it is handed; nobody matches what calls itself a stranger. */
export class RecordingSink implements DeliverySink {
  readonly events: DeliveryEvent[] = [];
  readonly bodies: (string | undefined)[] = [];

  async record(handed: Parameters<DeliverySink['record']>[0]) {
    return handed.map(({ event, body }): DeliveryVerdict => {
      const isRepeat = this.events.some(
        ({ source, id }) => source === event.source && id === event.id,
      );
      if (isRepeat) return { status: 'repeat' };
      this.events.push(event);
      this.bodies.push(body);
      const { entityRef } = event.subject;
      return entityRef
        ? { status: 'taken', entityRef, matchedBy: 'entity' }
        : { status: 'unmatched', reason: 'nobody goes by that name' };
    });
  }
}
