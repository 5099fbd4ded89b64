import { ActiveDefinitions, DefinitionStore } from '../DefinitionStore';
import { mayReplace } from '../shared/mayReplace';
import { MemoryTables } from './tables';

export class MemoryDefinitionStore implements DefinitionStore {
  constructor(private readonly tables: MemoryTables) {}

  async getActive(): Promise<ActiveDefinitions | undefined> {
    return this.active();
  }

  async activate(set: ActiveDefinitions): Promise<ActiveDefinitions> {
    const active = this.active();
    if (active && !mayReplace(set.packageVersion, active.packageVersion)) {
      return active;
    }
    const activatedAt =
      active?.hash === set.hash ? active.activatedAt : set.activatedAt;
    const next = structuredClone({ ...set, activatedAt });
    this.tables.definitions.set(set.hash, next);
    this.tables.activeDefinitions = set.hash;
    return structuredClone(next);
  }

  async get(hash: string): Promise<ActiveDefinitions | undefined> {
    return structuredClone(this.tables.definitions.get(hash));
  }

  private active(): ActiveDefinitions | undefined {
    const hash = this.tables.activeDefinitions;
    if (hash === undefined) return undefined;
    return structuredClone(this.tables.definitions.get(hash));
  }
}
