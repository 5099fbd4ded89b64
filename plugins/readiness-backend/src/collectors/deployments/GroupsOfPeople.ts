import { EntityRef } from 'backstage-plugin-readiness-common';
import { groupFacts } from '../../delivery/figures/groupFacts';

export type PeopleFacts = ReturnType<typeof groupFacts>;

interface KeptPeople {
  /** What they follow from, beside the time. */
  from: string;
  people: PeopleFacts;
}

/** Of so many owners it is remembered; none has more than a handful of numbers. */
const MOST_OWNERS = 20_000;

/**
 * What was said of the people of groups, so that a group is read once, in however many batches its
 * services come. Only what would come out the same is said again.
 */
export class GroupsOfPeople {
  readonly #kept = new Map<EntityRef, KeptPeople>();

  /** @param now - an instant */
  get(owner: EntityRef, from: string, now: string): PeopleFacts | undefined {
    const kept = this.#kept.get(owner);
    if (!kept || kept.from !== from) return undefined;
    const { validUntil } = kept.people;
    return validUntil && validUntil <= now ? undefined : kept.people;
  }

  set(owner: EntityRef, from: string, people: PeopleFacts): void {
    if (this.#kept.size >= MOST_OWNERS) this.#kept.clear();
    this.#kept.set(owner, { from, people });
  }
}
