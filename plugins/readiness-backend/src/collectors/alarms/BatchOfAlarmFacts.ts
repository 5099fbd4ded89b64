import { JsonObject } from '@backstage/types';
import {
  CollectContext,
  CollectedFacts,
} from 'backstage-plugin-readiness-node';
import { SourceState } from '../../alarms/AlarmSources';
import { WatchedEntity } from '../../alarms/EntityAlarmsReader';
import { alarmFacts } from '../../alarms/figures/alarmFacts';
import { EntityAlarms } from '../../alarms/records';
import { Hearing } from '../../delivery/heardOf';
import { DeliveryRecords } from '../../delivery/records';
import { FactsState, KeptFacts } from '../../stores/DeliveryStore';
import { createPacer } from '../../util/pacer';
import type { AlarmsCollectorOptions } from './alarmsCollector';
import { fingerprintOf } from './fingerprintOf';
import { Told, toCollected } from './Told';

interface Changed {
  one: WatchedEntity;
  state?: FactsState;
  fingerprint: string;
}

/** What a batch is about to be told, and what it has in common. */
export class BatchOfAlarmFacts {
  readonly #now: number;

  constructor(
    private readonly asked: {
      entities: readonly WatchedEntity[];
      sources: readonly SourceState[];
      hearing: Hearing;
    },
    private readonly context: CollectContext,
    private readonly options: AlarmsCollectorOptions,
  ) {
    this.#now = context.now.getTime();
  }

  get #asOf() {
    return { sources: this.asked.sources, now: this.#now };
  }

  async *collect(): AsyncGenerator<CollectedFacts> {
    const { alarms, deliveries } = this.options.stores;
    const ids = this.asked.entities.map(({ id }) => id);
    const states = await alarms.readFacts(ids);
    const delivered = await deliveries.readFacts(ids);
    const changed: Changed[] = [];
    for (const one of this.asked.entities) {
      const state = states.get(one.id);
      const revision = delivered.get(one.id)?.revision ?? 0;
      const fingerprint = fingerprintOf(
        one.entity,
        revision,
        this.asked,
        this.options,
      );
      const kept = this.#stillTrue(state, fingerprint);
      if (kept) yield toCollected(one, kept as unknown as Told, this.#asOf);
      else changed.push({ one, state, fingerprint });
    }
    yield* this.#workOut(changed);
  }

  async *#workOut(changed: readonly Changed[]) {
    if (changed.length === 0 || this.context.abort.aborted) return;
    const entities = changed.map(({ one }) => one);
    const known = await this.options.reader.read(entities, this.asked.sources);
    const delivered = await this.#readDeliveries(entities, known);
    const pace = createPacer();
    const kept: KeptFacts[] = [];
    for (const { one, state, fingerprint: context } of changed) {
      const own = known.get(one.id);
      if (!own || this.context.abort.aborted) continue;
      const deliveries = delivered.get(one.id);
      const { facts, validUntil = null } = alarmFacts(
        own,
        deliveries?.mapped ? deliveries : undefined,
        { now: this.#now, options: this.options.reader.options },
      );
      const sources = own.sources.map(({ id }) => id);
      const told: Told = { facts, sources, mapped: own.mapped };
      // Without a state there is no alarm, and next to nothing to work out.
      if (state) {
        const { revision } = state;
        const json = told as unknown as JsonObject;
        kept.push({
          entityId: one.id,
          revision,
          context,
          facts: json,
          validUntil,
        });
      }
      await pace();
      yield toCollected(one, told, this.#asOf);
    }
    await this.options.stores.alarms.keepFacts(kept);
  }

  /** Of those that have alarms: of the others nothing follows from deliveries. */
  async #readDeliveries(
    entities: readonly WatchedEntity[],
    known: ReadonlyMap<number, EntityAlarms>,
  ): Promise<Map<number, DeliveryRecords>> {
    const { deliveries } = this.options;
    const watched = entities.filter(({ id }) => known.get(id)?.alarms.length);
    if (watched.length === 0) return new Map();
    return deliveries.readRecords(watched, this.asked.hearing, this.#now);
  }

  #stillTrue(
    state: FactsState | undefined,
    fingerprint: string,
  ): JsonObject | undefined {
    const kept = state?.kept;
    if (!kept || kept.context !== fingerprint) return undefined;
    const now = this.context.now.toISOString();
    return kept.validUntil && kept.validUntil <= now ? undefined : kept.facts;
  }
}
