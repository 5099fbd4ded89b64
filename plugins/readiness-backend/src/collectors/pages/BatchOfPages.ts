import { stringifyEntityRef } from '@backstage/catalog-model';
import { Observation } from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  CollectedFacts,
} from 'backstage-plugin-readiness-node';
import { DeliveredEntity } from '../../delivery/DeliveryReader';
import { pageFacts } from '../../delivery/figures/pages/pageFacts';
import { PageContext } from '../../delivery/figures/pages/PageContext';
import { Hearing } from '../../delivery/heardOf';
import { GroupMember } from '../../stores/DeliveryStore';
import { createPacer, paced } from '../../util/pacer';
import { fingerprintOf } from '../kept/fingerprint';
import { Changed, recall, toKeep } from '../kept/recall';
import { OwnedServices, readOwned } from './ownedServices';
import type { PagesCollectorOptions } from './pagesCollector';
import type { PagedServices } from './PagedServices';

/** A group, and what it is told by. */
type PagedGroup = DeliveredEntity & OwnedServices & { people: number };

/** What a batch of groups is about to be told, and what it has in common. */
export class BatchOfPages {
  constructor(
    private readonly groups: readonly DeliveredEntity[],
    private readonly hearing: Hearing,
    private readonly context: CollectContext,
    private readonly options: PagesCollectorOptions & {
      services: PagedServices;
    },
  ) {}

  async *collect(): AsyncGenerator<CollectedFacts> {
    const { stores } = this.options;
    const ids = this.groups.map(({ id }) => id);
    const states = await stores.deliveries.readFacts(ids);
    const { kept, changed } = recall(await this.#withServices(), states, {
      fingerprintOf: group => this.#fingerprintOf(group),
      now: this.context.now.toISOString(),
    });
    for (const { one, facts } of kept) yield toCollected(one, facts);
    yield* this.#workOut(changed);
  }

  async #withServices(): Promise<PagedGroup[]> {
    const { catalog } = this.context;
    const refs = this.groups.map(({ entity }) => stringifyEntityRef(entity));
    const owned = await readOwned(refs, this.options.stores);
    return this.groups.map((group, index) => ({
      ...group,
      ...owned[index],
      people: catalog.membersOf(refs[index]).length,
    }));
  }

  #fingerprintOf({ traits, digest, people }: PagedGroup): string {
    const { fingerprint } = this.options.options;
    const { incidentSources } = this.hearing;
    const timeZone = traits.timeZone.value;
    return fingerprintOf(
      fingerprint,
      incidentSources,
      timeZone,
      digest,
      people,
    );
  }

  /** The records of a service are read once, however many groups it counts for. */
  async *#workOut(changed: readonly Changed<PagedGroup>[]) {
    if (changed.length === 0) return;
    const { services, stores } = this.options;
    const { abort, now } = this.context;
    const all = new Map<number, GroupMember>();
    for (const { one } of changed) {
      for (const member of one.members) all.set(member.entityId, member);
    }
    const known = await services.read([...all.values()], {
      hearing: this.hearing,
      now: now.getTime(),
      abort,
    });
    const pace = createPacer();
    const kept = [];
    for (const each of changed) {
      if (abort.aborted) break;
      const own = each.one.members.flatMap(
        ({ entityId }) => known.get(entityId) ?? [],
      );
      const steps = pageFacts(own, this.#contextOf(each.one));
      const figured = await paced(steps, pace);
      kept.push(toKeep(each, figured));
      yield toCollected(each.one, figured.facts);
    }
    await stores.deliveries.keepFacts(kept);
  }

  #contextOf({ traits, people }: PagedGroup): PageContext {
    return {
      ...this.options.options,
      now: this.context.now.getTime(),
      timeZone: traits.timeZone.value,
      members: people,
      sources: this.hearing.incidentSources,
    };
  }
}

function toCollected(
  { entity }: DeliveredEntity,
  facts: Record<string, Observation>,
): CollectedFacts {
  return { entityRef: stringifyEntityRef(entity), facts };
}
