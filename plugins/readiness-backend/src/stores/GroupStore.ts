import { EntityRef } from 'backstage-plugin-readiness-common';

export interface GroupParent {
  group: EntityRef;
  parent: EntityRef;
}

/** Which group is below which, for whatever asks for a group and all below it. Cycles are fine. */
export interface GroupStore {
  /**
   * Makes these the tree. Writes only what differs.
   *
   * @returns whether anything did
   */
  keepTree(edges: readonly GroupParent[]): Promise<boolean>;
  /** Each of the groups with all below it, once each, itself included; sorted. */
  listWithin(
    groups: readonly EntityRef[],
  ): Promise<Map<EntityRef, EntityRef[]>>;
}
