import { EntityRef } from 'backstage-plugin-readiness-common';
import { GroupParent, GroupStore } from '../GroupStore';
import { planTree } from '../shared/planTree';
import { MemoryTables } from './tables';

export class MemoryGroupStore implements GroupStore {
  constructor(private readonly tables: MemoryTables) {}

  async keepTree(edges: readonly GroupParent[]): Promise<boolean> {
    const { add, remove } = planTree(this.tables.groupParents, edges);
    this.tables.groupParents = structuredClone([...edges]);
    return add.length + remove.length > 0;
  }

  async listWithin(
    groups: readonly EntityRef[],
  ): Promise<Map<EntityRef, EntityRef[]>> {
    return new Map(
      groups.map(group => {
        const found = new Set([group]);
        // A set that grows while it is gone through is gone through to its end.
        for (const ref of found) {
          this.tables.groupParents
            .filter(({ parent }) => parent === ref)
            .forEach(edge => found.add(edge.group));
        }
        return [group, [...found].sort()];
      }),
    );
  }
}
