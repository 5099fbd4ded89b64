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
}
