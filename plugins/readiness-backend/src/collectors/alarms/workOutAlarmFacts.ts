import { JsonObject } from '@backstage/types';
import { CollectedFacts } from 'backstage-plugin-readiness-node';
import { SourceState } from '../../alarms/AlarmSources';
import { WatchedEntity } from '../../alarms/EntityAlarmsReader';
import { alarmFacts } from '../../alarms/figures/alarmFacts';
import { EntityAlarms } from '../../alarms/records';
import { Hearing } from '../../delivery/heardOf';
import { DeliveryRecords } from '../../delivery/records';
import { FactsState, KeptFacts } from '../../stores/DeliveryStore';
import { breathe } from '../../util/breathe';
import { chunks } from '../../util/chunks';
import { createPacer } from '../../util/pacer';
import { readAhead } from '../../util/readAhead';
import type { AlarmsCollectorOptions } from './alarmsCollector';
import { Told, toCollected } from './Told';

/**
 * Entities whose alarms are read at once. What is read of more lives for so long that it is cleared away only with what
 * lives for good.
 */
const AT_ONCE = 100;

/** What all entities of a batch have in common. */
export interface Asked {
  sources: readonly SourceState[];
  hearing: Hearing;
  /** Milliseconds since the epoch. */
  now: number;
}

/** An entity of which something else may be true than what is kept. */
export interface Changed {
  one: WatchedEntity;
  state?: FactsState;
  fingerprint: string;
}

interface Read extends Changed {
  own: EntityAlarms;
  deliveries?: DeliveryRecords;
}

/** Says what follows from the alarms of entities, and keeps it. */
export async function* workOutAlarmFacts(
  changed: readonly Changed[],
  asked: Asked,
  abort: AbortSignal,
  options: AlarmsCollectorOptions,
): AsyncGenerator<CollectedFacts> {
  const kept: KeptFacts[] = [];
  const pace = createPacer();
  const parts = readAhead(chunks(changed, AT_ONCE), part =>
    readPart(part, asked, options),
  );
  for await (const part of parts) {
    for (const one of part) {
      if (abort.aborted) break;
      const told = workOut(one, asked, options, kept);
      await pace();
      yield toCollected(one.one, told, asked);
    }
    if (abort.aborted) break;
  }
  await options.stores.alarms.keepFacts(kept);
}

async function readPart(
  part: readonly Changed[],
  { sources, hearing, now }: Asked,
  { reader, deliveries }: AlarmsCollectorOptions,
): Promise<Read[]> {
  await breathe();
  const entities = part.map(({ one }) => one);
  const known = await reader.read(entities, sources);
  // Of others nothing follows from deliveries, and where none was ever heard of there are none.
  const watched = entities.filter(
    ({ id }) => hearing.connected && known.get(id)?.alarms.length,
  );
  const delivered =
    watched.length > 0
      ? await deliveries.readRecords(watched, hearing, now)
      : new Map<number, DeliveryRecords>();
  return part.flatMap(changed => {
    const { id } = changed.one;
    const own = known.get(id);
    return own ? [{ own, deliveries: delivered.get(id), ...changed }] : [];
  });
}

/** @param kept - takes what is to be kept of it */
function workOut(
  { one, state, fingerprint, own, deliveries }: Read,
  { now }: Asked,
  { reader }: AlarmsCollectorOptions,
  kept: KeptFacts[],
): Told {
  const { facts, validUntil = null } = alarmFacts(
    own,
    deliveries?.mapped ? deliveries : undefined,
    { now, options: reader.options },
  );
  const sources = own.sources.map(({ id }) => id);
  const told: Told = { facts, sources, mapped: own.mapped };
  // Without a state there is no alarm, and next to nothing to work out.
  if (state) {
    kept.push({
      entityId: one.id,
      revision: state.revision,
      context: fingerprint,
      facts: told as unknown as JsonObject,
      validUntil,
    });
  }
  return told;
}
