import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_SINGLE_ENVIRONMENT,
  Traits,
} from 'backstage-plugin-readiness-common';
import { DeliveryStore, StoredDelivery } from '../stores/DeliveryStore';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';
import { toInstant } from '../util/clock';
import { FreezesOf } from './deployNow/readFreezes';
import { DeliveryFeeds } from './DeliveryFeeds';
import { DeliveryOptions } from './deliveryOptions';
import { FigureContext } from './figures/FigureContext';
import { GroupRecords } from './figures/GroupRecords';
import { Hearing, hearingOf, isMapped } from './heardOf';
import { DeliveryRecords } from './records';
import { recordsOf } from './recordsOf';

const DAY = 24 * 60 * 60 * 1000;

/** Records are kept for so long; nothing is worked out from older ones. */
const LONGEST_LOOKBACK = 400 * DAY;

/** Whose records are read by one statement: each entity may have thousands. */
export const ENTITIES_AT_ONCE = 50;

export interface DeliveryReaderOptions {
  store: DeliveryStore;
  options: DeliveryOptions;
  feeds: Pick<DeliveryFeeds, 'tellIncidents'>;
  freezesOf: FreezesOf;
}

/** An entity, and what is known of it here. */
export interface DeliveredEntity {
  id: number;
  entity: Entity;
  traits: Traits;
}

/** Reads stored deliveries as facts and figures need them. */
export class DeliveryReader {
  readonly #options: DeliveryReaderOptions;

  constructor(options: DeliveryReaderOptions) {
    this.#options = options;
  }

  get incidentSilenceDays(): number {
    return this.#options.options.incidentSilenceDays;
  }

  async readHearing(): Promise<Hearing> {
    const { store, feeds } = this.#options;
    const hearing = hearingOf(await store.listHeard());
    return {
      ...hearing,
      incidents: hearing.incidents || feeds.tellIncidents,
    };
  }

  /** Of each of the entities. */
  async readRecords(
    entities: readonly Pick<DeliveredEntity, 'id' | 'entity'>[],
    hearing: Hearing,
    now: number,
  ): Promise<Map<number, DeliveryRecords>> {
    const ids = entities.map(({ id }) => id);
    const stored = await this.#readStored(ids, now);
    return new Map(
      entities.map(({ id, entity }) => [
        id,
        this.#recordsOf(
          stored.get(id) ?? [],
          isMapped(entity, hearing),
          hearing,
        ),
      ]),
    );
  }

  /** What the services of one owner have in common. Of thousands of them only what is needed stays in memory. */
  async readGroup(
    entityIds: readonly number[],
    hearing: Hearing,
    now: number,
  ): Promise<GroupRecords> {
    const services: GroupRecords['services'][number][] = [];
    for await (const [, one] of this.readServices(entityIds, hearing, now)) {
      const { deployments, incidents, incidentFeed } = one;
      services.push({ deployments, incidents, incidentFeed });
    }
    return { services };
  }

  /** Of those services of which anything is known, a few at a time. */
  async *readServices(
    entityIds: readonly number[],
    hearing: Hearing,
    now: number,
  ): AsyncGenerator<[id: number, records: DeliveryRecords]> {
    for (const ids of chunks(entityIds, ENTITIES_AT_ONCE)) {
      for (const [id, own] of await this.#readStored(ids, now)) {
        yield [id, this.#recordsOf(own, true, hearing)];
      }
      await breathe();
    }
  }

  contextOf({ entity, traits }: DeliveredEntity, now: number): FigureContext {
    const { options, freezesOf } = this.#options;
    const { annotations } = entity.metadata;
    return {
      now,
      timeZone: traits.timeZone.value,
      workingWeek: options.workingWeek,
      windowDays: options.windowDays,
      freezes: freezesOf({ entity, traits }),
      peopleFigures: options.peopleFigures,
      singleEnvironment:
        annotations?.[ANNOTATION_SINGLE_ENVIRONMENT]?.trim() === 'true',
    };
  }

  /** Changes with whatever the facts of an entity follow from, beside its records and the time. */
  fingerprintOf(entity: DeliveredEntity, hearing: Hearing): string {
    const { now: _now, ...context } = this.contextOf(entity, 0);
    return JSON.stringify([
      this.#options.options.fingerprint,
      context,
      hearing.incidents,
      isMapped(entity.entity, hearing),
    ]);
  }

  #recordsOf(
    stored: readonly StoredDelivery[],
    mapped: boolean,
    { incidents }: Hearing,
  ): DeliveryRecords {
    const { isProduction } = this.#options.options;
    return recordsOf(stored, { isProduction, mapped, incidentFeed: incidents });
  }

  async #readStored(ids: readonly number[], now: number) {
    if (ids.length === 0) return new Map<number, StoredDelivery[]>();
    return this.#options.store.read(ids, toInstant(now - LONGEST_LOOKBACK));
  }
}
