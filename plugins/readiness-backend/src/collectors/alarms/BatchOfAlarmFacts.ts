import { createHash } from 'node:crypto';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import {
  alarmFacts as declared,
  Observation,
} from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  CollectedFacts,
  failed,
} from 'backstage-plugin-readiness-node';
import { SourceState } from '../../alarms/AlarmSources';
import { WatchedEntity } from '../../alarms/EntityAlarmsReader';
import { alarmFacts } from '../../alarms/figures/alarmFacts';
import { outageOf } from '../../alarms/outageOf';
import { EntityAlarms } from '../../alarms/records';
import { Hearing, isMapped } from '../../delivery/heardOf';
import { DeliveryRecords } from '../../delivery/records';
import { packageVersion } from '../../packageVersion';
import { FactsState, KeptFacts } from '../../stores/DeliveryStore';
import { createPacer } from '../../util/pacer';
import type { AlarmsCollectorOptions } from './alarmsCollector';

/** Another release may work out the same facts otherwise. */
const VERSION = packageVersion();

/** What was worked out, and which sources that rests on. */
interface Told {
  facts: Record<string, Observation>;
  sources: readonly string[];
  mapped: boolean;
}

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

  async *collect(): AsyncGenerator<CollectedFacts> {
    const { alarms, deliveries } = this.options.stores;
    const ids = this.asked.entities.map(({ id }) => id);
    const states = await alarms.readFacts(ids);
    const delivered = await deliveries.readFacts(ids);
    const changed: Changed[] = [];
    for (const one of this.asked.entities) {
      const state = states.get(one.id);
      const revision = delivered.get(one.id)?.revision ?? 0;
      const fingerprint = this.#fingerprint(one, revision);
      const kept = this.#stillTrue(state, fingerprint);
      if (kept) yield this.#toCollected(one, kept as unknown as Told);
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
      yield this.#toCollected(one, told);
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

  /** Changes with whatever the facts follow from, beside alarms, time, and how fresh it all is. */
  #fingerprint({ entity }: WatchedEntity, deliveries: number): string {
    const { reader, deliveryFingerprint } = this.options;
    const { hearing } = this.asked;
    const sources = reader
      .selectedIn(entity, this.asked.sources)
      .map(({ id, title, historySince, selectors }) => [
        id,
        title,
        historySince,
        selectors,
      ]);
    const text = [
      VERSION,
      reader.options.fingerprint,
      sources,
      deliveryFingerprint,
      deliveries,
      hearing.incidents,
      isMapped(entity, hearing),
    ];
    return createHash('sha256').update(JSON.stringify(text)).digest('hex');
  }

  #toCollected(
    { entity }: WatchedEntity,
    { facts, sources, mapped }: Told,
  ): CollectedFacts {
    const own = this.asked.sources
      .filter(({ id }) => sources.includes(id))
      .map(source => ({ ...source, selectors: [] }));
    const outage = outageOf({ sources: own, mapped }, this.#now);
    const entityRef = stringifyEntityRef(entity);
    if (!outage) return { entityRef, facts };
    const none = declared.map(({ ref }) => [ref, failed(outage)]);
    return { entityRef, facts: Object.fromEntries(none) };
  }
}
