import { EntityRef } from 'backstage-plugin-readiness-common';
import { DeliverySink, DeliveryVerdict } from 'backstage-plugin-readiness-node';
import { DeliveryStore, HeardEvent } from '../stores/DeliveryStore';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';
import { Clock, toInstant } from '../util/clock';
import { DeliveryMapping } from './DeliveryMapping';
import { readEvent } from './eventSchema';
import { heardWith } from './heardOf';

export interface DeliverySinkOptions {
  store: DeliveryStore;
  mapping: Pick<DeliveryMapping, 'matcher'>;
  clock: Clock;
  /** Told which entities something new was heard of. */
  onTaken?(refs: ReadonlySet<EntityRef>): void;
}

/** Where all feeds end: what is valid is stored, and matched if it can be. */
export function createDeliverySink({
  store,
  mapping,
  clock,
  onTaken,
}: DeliverySinkOptions): DeliverySink {
  const take = async (heard: readonly HeardEvent[]) => {
    const match = await mapping.matcher();
    return store.take(heard, { at: toInstant(clock()), match });
  };
  return {
    async record(events) {
      const verdicts = new Array<DeliveryVerdict>(events.length);
      const valid: { position: number; heard: HeardEvent }[] = [];
      events.forEach(({ event: raw, body }, position) => {
        const read = readEvent(raw, clock());
        if ('refused' in read) {
          verdicts[position] = { status: 'refused', ...read.refused };
          return;
        }
        const { event } = read;
        const heard = heardWith(event);
        valid.push({
          position,
          heard: { event, body: body ?? JSON.stringify(raw), heard },
        });
      });
      const refs = new Set<EntityRef>();
      for (const chunk of chunks(valid, store.batchSize)) {
        const taken = await take(chunk.map(({ heard }) => heard));
        taken.forEach((verdict, index) => {
          verdicts[chunk[index].position] = verdict;
          if (verdict.status !== 'taken') return;
          refs.add(verdict.entityRef);
          verdict.others?.forEach(ref => refs.add(ref));
        });
        await breathe();
      }
      if (refs.size > 0) onTaken?.(refs);
      return verdicts;
    },
  };
}
