import { createHash } from 'node:crypto';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { EntityRef, Observation } from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  CollectedFacts,
} from 'backstage-plugin-readiness-node';
import { ownerOf } from '../../catalog/searchFields';
import { DeliveredEntity, DeliveryReader } from '../../delivery/DeliveryReader';
import { deliveryFacts } from '../../delivery/figures/deliveryFacts';
import { groupFacts } from '../../delivery/figures/groupFacts';
import { Hearing } from '../../delivery/heardOf';
import { packageVersion } from '../../packageVersion';
import { FactsState, GroupMember } from '../../stores/DeliveryStore';
import { Stores } from '../../stores/Stores';
import { createPacer } from '../../util/pacer';

/** Another release may work out the same facts otherwise. */
const VERSION = packageVersion();

type Facts = CollectedFacts['facts'];

interface Changed {
  one: DeliveredEntity;
  owner: EntityRef | undefined;
  members: readonly GroupMember[];
  fingerprint: string;
  revision: number;
}

/** What a batch is about to be told, and what it has in common. */
export class BatchOfFacts {
  readonly #people = new Map<EntityRef, ReturnType<typeof groupFacts>>();

  constructor(
    private readonly entities: readonly DeliveredEntity[],
    private readonly hearing: Hearing,
    private readonly context: CollectContext,
    private readonly options: {
      stores: Pick<Stores, 'deliveries'>;
      reader: DeliveryReader;
    },
  ) {}

  async *collect(): AsyncGenerator<CollectedFacts> {
    const { deliveries } = this.options.stores;
    const ids = this.entities.map(({ id }) => id);
    const states = await deliveries.readFacts(ids);
    const owners = this.entities.flatMap(({ entity }) => ownerOf(entity) ?? []);
    const groups = await deliveries.listGroups([...new Set(owners)]);
    const changed: Changed[] = [];
    for (const one of this.entities) {
      const owner = ownerOf(one.entity);
      const members = (owner && groups.get(owner)) || [];
      const state = states.get(one.id);
      const fingerprint = this.#fingerprint(one, members);
      const kept = this.#stillTrue(state, fingerprint);
      if (kept) yield toCollected(one, kept as unknown as Facts);
      else {
        const revision = state?.revision ?? 0;
        changed.push({ one, owner, members, fingerprint, revision });
      }
    }
    yield* this.#workOut(changed);
  }

  async *#workOut(changed: readonly Changed[]) {
    if (changed.length === 0 || this.context.abort.aborted) return;
    const now = this.context.now.getTime();
    const { reader, stores } = this.options;
    const records = await reader.readRecords(
      changed.map(({ one }) => one),
      this.hearing,
      now,
    );
    const pace = createPacer();
    const kept = [];
    for (const { one, owner, members, fingerprint, revision } of changed) {
      const own = records.get(one.id);
      if (!own || this.context.abort.aborted) continue;
      const people = await this.#peopleOf(owner, one, members);
      const { facts, validUntil } = deliveryFacts(
        own,
        people,
        reader.contextOf(one, now),
      );
      kept.push({
        entityId: one.id,
        revision,
        context: fingerprint,
        facts: facts as unknown as JsonObject,
        validUntil: validUntil ?? null,
      });
      await pace();
      yield toCollected(one, facts);
    }
    await stores.deliveries.keepFacts(kept);
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

  /** What is said of people follows from the records of the whole group. */
  #fingerprint(one: DeliveredEntity, members: readonly GroupMember[]): string {
    const own = this.options.reader.fingerprintOf(one, this.hearing);
    const text = JSON.stringify([VERSION, own, members]);
    return createHash('sha256').update(text).digest('hex');
  }

  /** Worked out once for all entities of an owner; of an entity without one, from its own. */
  async #peopleOf(
    owner: EntityRef | undefined,
    one: DeliveredEntity,
    members: readonly GroupMember[],
  ) {
    const known = owner && this.#people.get(owner);
    if (known) return known;
    const now = this.context.now.getTime();
    const { reader } = this.options;
    const ids = owner ? members.map(({ entityId }) => entityId) : [one.id];
    const people = groupFacts(
      await reader.readGroup(ids, this.hearing, now),
      reader.contextOf(one, now),
    );
    if (owner) this.#people.set(owner, people);
    return people;
  }
}

function toCollected(
  { entity }: DeliveredEntity,
  facts: Record<string, Observation>,
): CollectedFacts {
  return { entityRef: stringifyEntityRef(entity), facts };
}
