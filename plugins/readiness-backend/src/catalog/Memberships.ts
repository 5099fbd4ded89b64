import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { GroupParent } from '../stores/GroupStore';
import { relatedRefs, resolveRef, resolveRefs } from './refs';

/**
 * Who is in which group. Both ends may say so, in their spec or by a relation: any of these counts,
 * because which of them is filled in depends on where the organisation comes from.
 */
export class Memberships {
  readonly #members = new Map<EntityRef, Set<EntityRef>>();
  readonly #subgroups = new Map<EntityRef, Set<EntityRef>>();

  add(entity: Entity): void {
    const kind = entity.kind.toLocaleLowerCase('en-US');
    if (kind === 'group') this.#addGroup(entity);
    if (kind === 'user') this.#addUser(entity);
  }

  /** Everyone in the group or in a group below it, in the order they are found. Cycles are fine. */
  membersOf(groupRef: EntityRef): EntityRef[] {
    const groups = new Set([groupRef]);
    const members = new Set<EntityRef>();
    // A set iterates over what is added on the way, so this visits every group below, once.
    for (const group of groups) {
      this.#subgroups.get(group)?.forEach(subgroup => groups.add(subgroup));
      this.#members.get(group)?.forEach(member => members.add(member));
    }
    return [...members];
  }

  /** Every group directly below another. */
  *groupParents(): Generator<GroupParent> {
    for (const [parent, groups] of this.#subgroups) {
      for (const group of groups) yield { group, parent };
    }
  }

  #addGroup(group: Entity) {
    const ref = stringifyEntityRef(group);
    const { children, members, parent } = group.spec ?? {};
    const below = [
      ...resolveRefs(children, group, 'group'),
      ...relatedRefs(group, RELATION_PARENT_OF),
    ];
    const above = [
      resolveRef(parent, group, 'group') ?? [],
      relatedRefs(group, RELATION_CHILD_OF),
    ].flat();
    const inside = [
      ...resolveRefs(members, group, 'user'),
      ...relatedRefs(group, RELATION_HAS_MEMBER),
    ];
    below.forEach(child => addTo(this.#subgroups, ref, child));
    above.forEach(parentRef => addTo(this.#subgroups, parentRef, ref));
    inside.forEach(user => addTo(this.#members, ref, user));
  }

  #addUser(user: Entity) {
    const ref = stringifyEntityRef(user);
    const groups = [
      ...resolveRefs(user.spec?.memberOf, user, 'group'),
      ...relatedRefs(user, RELATION_MEMBER_OF),
    ];
    groups.forEach(group => addTo(this.#members, group, ref));
  }
}

function addTo(
  map: Map<EntityRef, Set<EntityRef>>,
  key: EntityRef,
  value: EntityRef,
) {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
