import { DefinitionSet } from 'backstage-plugin-readiness-common';
import { DefinitionStore } from '../stores/DefinitionStore';

/** Sets kept in memory: what is shown was judged by the one in force, or by one of the last few. */
const MOST_KEPT = 10;

/** Definitions by hash. What has a hash never changes, so each set is read once. */
export class DefinitionArchive {
  readonly #store: DefinitionStore;
  readonly #sets = new Map<string, DefinitionSet>();

  constructor(store: DefinitionStore) {
    this.#store = store;
  }

  async get(hash: string): Promise<DefinitionSet> {
    const known = this.#sets.get(hash);
    if (known) return known;
    const found = await this.#store.get(hash);
    if (!found) throw new Error(`The definitions ${hash} were never activated`);
    this.#keep(hash, found.definitions);
    return found.definitions;
  }

  #keep(hash: string, definitions: DefinitionSet) {
    this.#sets.set(hash, definitions);
    const [oldest] = this.#sets.keys();
    if (this.#sets.size > MOST_KEPT) this.#sets.delete(oldest);
  }
}
