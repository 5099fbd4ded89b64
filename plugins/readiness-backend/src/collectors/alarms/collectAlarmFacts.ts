import {
  CollectContext,
  CollectedFacts,
} from 'backstage-plugin-readiness-node';
import { WatchedEntity } from '../../alarms/EntityAlarmsReader';
import { FactsState } from '../../stores/DeliveryStore';
import { createPacer } from '../../util/pacer';
import type { AlarmsCollectorOptions } from './alarmsCollector';
import { fingerprintOf } from './fingerprintOf';
import { Told, toCollected } from './Told';
import { Asked, Changed, workOutAlarmFacts } from './workOutAlarmFacts';

/** What is said of some entities: what was worked out before, where that is still true. */
export async function* collectAlarmFacts(
  entities: readonly WatchedEntity[],
  asked: Asked,
  { abort }: Pick<CollectContext, 'abort'>,
  options: AlarmsCollectorOptions,
): AsyncGenerator<CollectedFacts> {
  const { alarms, deliveries } = options.stores;
  const ids = entities.map(({ id }) => id);
  const states = await alarms.readFacts(ids);
  const delivered = await deliveries.readFacts(ids);
  const changed: Changed[] = [];
  const pace = createPacer();
  for (const one of entities) {
    const state = states.get(one.id);
    const revision = delivered.get(one.id)?.revision ?? 0;
    const fingerprint = fingerprintOf(one.entity, revision, asked, options);
    const kept = stillTrue(state, fingerprint, asked.now);
    if (kept) yield toCollected(one, kept, asked);
    else changed.push({ one, state, fingerprint });
    await pace();
  }
  yield* workOutAlarmFacts(changed, asked, abort, options);
}

function stillTrue(
  state: FactsState | undefined,
  fingerprint: string,
  now: number,
): Told | undefined {
  const kept = state?.kept;
  if (!kept || kept.context !== fingerprint) return undefined;
  const isOver =
    kept.validUntil !== null && kept.validUntil <= new Date(now).toISOString();
  return isOver ? undefined : (kept.facts as unknown as Told);
}
