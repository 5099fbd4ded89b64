import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { alarmFacts } from 'backstage-plugin-readiness-common';
import {
  absent,
  CollectContext,
  CollectedFacts,
  Collector,
  defineCollector,
} from 'backstage-plugin-readiness-node';
import {
  EntityAlarmsReader,
  WatchedEntity,
} from '../../alarms/EntityAlarmsReader';
import { DeliveryReader } from '../../delivery/DeliveryReader';
import { AlarmStore } from '../../stores/AlarmStore';
import { Stores } from '../../stores/Stores';
import { APPLIES_TO } from '../catalogCollector';
import { collectAlarmFacts } from './collectAlarmFacts';

export interface AlarmsCollectorOptions {
  stores: Pick<Stores, 'deliveries' | 'ownFacts'> & { alarms: AlarmStore };
  reader: EntityAlarmsReader;
  deliveries: Pick<DeliveryReader, 'readHearing' | 'readRecords'>;
  /** Of what is said of deliveries: changes with how they are read. */
  deliveryFingerprint: string;
}

/**
 * Turns what is known of alarms into facts. Nobody is asked: sources are scanned by tasks of their own. While a source
 * that matters to an entity does not answer, that is what is said of it, so that what it said last is held.
 */
export function createAlarmsCollector(
  options: AlarmsCollectorOptions,
): Collector {
  return defineCollector({
    id: 'alarms',
    title: 'Alarms',
    facts: alarmFacts,
    appliesTo: APPLIES_TO,
    // What changes is followed at once; this run is for what time alone changes, and vouches for the rest.
    schedule: { frequency: { minutes: 3 }, timeout: { minutes: 15 } },
    collect: (batch, context) => collect(batch, context, options),
  });
}

const NOTHING_HEARD: CollectedFacts['facts'] = Object.fromEntries(
  alarmFacts.map(({ ref }) => [ref, absent('unmapped')]),
);

async function* collect(
  batch: readonly Entity[],
  context: CollectContext,
  options: AlarmsCollectorOptions,
): AsyncGenerator<CollectedFacts> {
  if (batch.length === 0) return;
  context.abort.throwIfAborted();
  const now = context.now.getTime();
  const sources = await options.reader.readSources(now);
  if (!sources.some(({ asOf }) => asOf)) {
    for (const entity of batch) {
      yield { entityRef: stringifyEntityRef(entity), facts: NOTHING_HEARD };
    }
    return;
  }
  const asked = {
    sources,
    hearing: await options.deliveries.readHearing(),
    now,
  };
  const entities = await withIds(batch, options);
  yield* collectAlarmFacts(entities, asked, context, options);
}

async function withIds(
  batch: readonly Entity[],
  { stores }: AlarmsCollectorOptions,
): Promise<WatchedEntity[]> {
  const byRef = new Map(
    batch.map(entity => [stringifyEntityRef(entity), entity]),
  );
  const ids = await stores.ownFacts.findEntities([...byRef.keys()]);
  return [...byRef].flatMap(([ref, entity]) => {
    const id = ids.get(ref);
    return id === undefined ? [] : [{ id, entity }];
  });
}
