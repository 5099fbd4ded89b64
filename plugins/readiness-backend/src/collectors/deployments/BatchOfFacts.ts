import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityRef,
  Instant,
  Observation,
} from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  CollectedFacts,
} from 'backstage-plugin-readiness-node';
import { ownerOf } from '../../catalog/searchFields';
import {
  DeliveredEntity,
  DeliveryReader,
  ENTITIES_AT_ONCE,
} from '../../delivery/DeliveryReader';
import { deliveryFacts } from '../../delivery/figures/deliveryFacts';
import { groupFacts } from '../../delivery/figures/groupFacts';
import { withPeople } from '../../delivery/figures/withPeople';
import { Hearing } from '../../delivery/heardOf';
import { DeliveryRecords } from '../../delivery/records';
import { GroupMember } from '../../stores/DeliveryStore';
import { Stores } from '../../stores/Stores';
import { chunks } from '../../util/chunks';
import { createPacer } from '../../util/pacer';
import { digestOf, fingerprintOf } from '../kept/fingerprint';
import { GroupsOfPeople, PeopleFacts } from './GroupsOfPeople';
import { KnownFacts, knownFacts, toKept } from './KnownFacts';

type RecordsById = ReadonlyMap<number, DeliveryRecords>;

/** The services whose people are told of together, and what they are known by. */
interface Group {
  owner?: EntityRef;
  members: readonly GroupMember[];
  digest: string;
}

interface Changed {
  one: DeliveredEntity;
  group: Group;
  fingerprint: string;
  revision: number;
  /** What is kept of the entity itself and stands; what is said of its people does not. */
  known?: KnownFacts;
}

/** What a batch is about to be told, and what it has in common. */
export class BatchOfFacts {
  constructor(
    private readonly entities: readonly DeliveredEntity[],
    private readonly hearing: Hearing,
    private readonly context: CollectContext,
    private readonly options: {
      stores: Pick<Stores, 'deliveries'>;
      reader: DeliveryReader;
      people: GroupsOfPeople;
    },
  ) {}

  async *collect(): AsyncGenerator<CollectedFacts> {
    const ids = this.entities.map(({ id }) => id);
    const states = await this.options.stores.deliveries.readFacts(ids);
    const groups = await this.#readGroups();
    const changed: Changed[] = [];
    for (const one of this.entities) {
      const group = groups.get(ownerOf(one.entity)) ?? withoutOwner(one);
      const state = states.get(one.id);
      const fingerprint = this.#fingerprint(one);
      const known = knownFacts(state, fingerprint, this.#now);
      if (known && known.group === group.digest) {
        yield toCollected(one, known.facts);
        continue;
      }
      const revision = state?.revision ?? 0;
      changed.push({ one, group, fingerprint, revision, known });
    }
    for (const slice of slicesOf(changed)) yield* this.#workOut(slice);
  }

  async #readGroups(): Promise<Map<EntityRef | undefined, Group>> {
    const owners = new Set(
      this.entities.flatMap(({ entity }) => ownerOf(entity) ?? []),
    );
    const { deliveries } = this.options.stores;
    const known = await deliveries.listGroups([...owners]);
    return new Map(
      [...owners].map(owner => {
        const members = known.get(owner) ?? [];
        return [owner, { owner, members, digest: digestOf(members) }];
      }),
    );
  }

  async *#workOut(changed: readonly Changed[]) {
    if (this.context.abort.aborted) return;
    const now = this.context.now.getTime();
    const { reader, stores } = this.options;
    const records = await reader.readRecords(
      changed.filter(({ known }) => !known).map(({ one }) => one),
      this.hearing,
      now,
    );
    const pace = createPacer();
    const kept = [];
    for (const { one, group, fingerprint, revision, known } of changed) {
      if (this.context.abort.aborted) break;
      const read = records.get(one.id);
      const own =
        known ?? (read && deliveryFacts(read, reader.contextOf(one, now)));
      if (!own) continue;
      const people = await this.#peopleOf(group, one, records);
      const facts = withPeople(own.facts, people.facts);
      kept.push({
        entityId: one.id,
        revision,
        ...toKept({ ...own, facts }, fingerprint, {
          group: group.digest,
          validUntil: people.validUntil,
        }),
      });
      await pace();
      yield toCollected(one, facts);
    }
    await stores.deliveries.keepFacts(kept);
  }

  get #now(): Instant {
    return this.context.now.toISOString();
  }

  #fingerprint(one: DeliveredEntity): string {
    return fingerprintOf(this.options.reader.fingerprintOf(one, this.hearing));
  }

  /** Worked out once for all entities of an owner; of an entity without one, from its own. */
  async #peopleOf(
    { owner, members, digest }: Group,
    one: DeliveredEntity,
    records: RecordsById,
  ): Promise<PeopleFacts> {
    const { people } = this.options;
    const from = `${digest} ${this.hearing.incidents}`;
    const known = owner && people.get(owner, from, this.#now);
    if (known) return known;
    const facts = await this.#workOutPeople(members, one, records);
    if (owner) people.set(owner, from, facts);
    return facts;
  }

  async #workOutPeople(
    members: readonly GroupMember[],
    one: DeliveredEntity,
    records: RecordsById,
  ) {
    const now = this.context.now.getTime();
    const { reader } = this.options;
    const ids = members.map(({ entityId }) => entityId);
    const others = ids.filter(id => !records.has(id));
    const { services } = await reader.readGroup(others, this.hearing, now);
    const own = ids.flatMap(id => records.get(id) ?? []);
    return groupFacts(
      { services: [...own, ...services] },
      reader.contextOf(one, now),
    );
  }
}

/** What is read of a service serves its people too: those of one owner are together, as far as they go. */
function slicesOf(changed: readonly Changed[]): Changed[][] {
  const groups = new Map<Group, Changed[]>();
  for (const one of changed) {
    const known = groups.get(one.group);
    if (known) known.push(one);
    else groups.set(one.group, [one]);
  }
  const slices: Changed[][] = [];
  for (const members of groups.values()) {
    for (const some of chunks(members, ENTITIES_AT_ONCE)) {
      const last = slices.at(-1);
      const fits = last && last.length + some.length <= ENTITIES_AT_ONCE;
      if (fits) last.push(...some);
      else slices.push(some);
    }
  }
  return slices;
}

function withoutOwner({ id }: DeliveredEntity): Group {
  return { members: [{ entityId: id, revision: 0 }], digest: '' };
}

function toCollected(
  { entity }: DeliveredEntity,
  facts: Record<string, Observation>,
): CollectedFacts {
  return { entityRef: stringifyEntityRef(entity), facts };
}
