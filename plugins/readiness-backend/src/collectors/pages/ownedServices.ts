import { EntityRef } from 'backstage-plugin-readiness-common';
import { GroupMember } from '../../stores/DeliveryStore';
import { Stores } from '../../stores/Stores';
import { breathe } from '../../util/breathe';
import { chunks } from '../../util/chunks';
import { digestOf } from '../kept/fingerprint';

/** The services of a group and of all groups below it, of which anything was heard. */
export interface OwnedServices {
  members: readonly GroupMember[];
  /** Changes with the records of any of them, and with who they are. */
  digest: string;
}

/** Each may have dozens of services. */
const OWNERS_AT_ONCE = 50;

/** Of each of the groups, in their order. A service has one owner, so it is listed once. */
export async function readOwned(
  groups: readonly EntityRef[],
  stores: Pick<Stores, 'deliveries' | 'groups'>,
): Promise<OwnedServices[]> {
  const trees = await stores.groups.listWithin(groups);
  const owners = [...new Set([...trees.values()].flat())];
  const own = new Map<EntityRef, readonly GroupMember[]>();
  const digests = new Map<EntityRef, string>();
  for (const some of chunks(owners, OWNERS_AT_ONCE)) {
    for (const [owner, members] of await stores.deliveries.listGroups(some)) {
      own.set(owner, members);
      digests.set(owner, digestOf(members));
    }
    await breathe();
  }
  return groups.map(group => {
    const within = trees.get(group) ?? [];
    return {
      members: within.flatMap(owner => own.get(owner) ?? []),
      digest: within.flatMap(owner => digests.get(owner) ?? []).join(' '),
    };
  });
}
