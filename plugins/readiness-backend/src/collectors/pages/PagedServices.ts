import { DeliveryReader } from '../../delivery/DeliveryReader';
import { PAGE_DAYS } from '../../delivery/figures/pages/daysHeard';
import {
  PagedService,
  pagedService,
} from '../../delivery/figures/pages/PagedService';
import { DAY } from '../../delivery/figures/spans';
import { Hearing } from '../../delivery/heardOf';
import { GroupMember } from '../../stores/DeliveryStore';
import { toInstant } from '../../util/clock';

interface Known {
  revision: number;
  /** Undefined where there are no records any more. */
  service: PagedService | undefined;
}

/** Of so many services it is remembered; most have a handful of incidents. */
const MOST_SERVICES = 50_000;

/**
 * What the pages of services follow from, remembered until their records change: a service counts for its group
 * and for all groups above it, and of ten thousand one has changed nearly always.
 */
export class PagedServices {
  readonly #known = new Map<number, Known>();

  constructor(private readonly reader: Pick<DeliveryReader, 'readServices'>) {}

  /**
   * By id, of those that have records.
   *
   * @throws when it is aborted: a group is told of from all its services, or not at all
   */
  async read(
    members: readonly GroupMember[],
    asked: { hearing: Hearing; now: number; abort: AbortSignal },
  ): Promise<ReadonlyMap<number, PagedService>> {
    if (this.#known.size > MOST_SERVICES) this.#known.clear();
    await this.#readAnew(
      members.filter(one => !this.#isKnown(one)),
      asked,
    );
    return new Map(
      members.flatMap(({ entityId }) => {
        const service = this.#known.get(entityId)?.service;
        return service ? [[entityId, service]] : [];
      }),
    );
  }

  #isKnown({ entityId, revision }: GroupMember): boolean {
    return this.#known.get(entityId)?.revision === revision;
  }

  async #readAnew(
    members: readonly GroupMember[],
    {
      hearing,
      now,
      abort,
    }: { hearing: Hearing; now: number; abort: AbortSignal },
  ): Promise<void> {
    const ids = members.map(({ entityId }) => entityId);
    const since = toInstant(now - PAGE_DAYS * DAY);
    const read = new Map<number, PagedService>();
    for await (const [id, own] of this.reader.readServices(ids, hearing, now)) {
      abort.throwIfAborted();
      read.set(id, pagedService(own, since));
    }
    for (const { entityId, revision } of members) {
      this.#known.set(entityId, { revision, service: read.get(entityId) });
    }
  }
}
