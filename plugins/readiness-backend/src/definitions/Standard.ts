import {
  createEngine,
  DefinitionSet,
  Engine,
} from 'backstage-plugin-readiness-common';
import { DefinitionStore } from '../stores/DefinitionStore';

/** The definitions in force, and the engine that judges by them. */
export interface Standard {
  hash: string;
  definitions: DefinitionSet;
  engine: Engine;
}

/** Follows what is in force, for every replica the same; compiles a set once. */
export class StandardInForce {
  readonly #definitions: DefinitionStore;
  #last?: Standard;

  constructor(definitions: DefinitionStore) {
    this.#definitions = definitions;
  }

  /** Nothing until a first valid set was activated. */
  async get(): Promise<Standard | undefined> {
    const active = await this.#definitions.getActive();
    if (!active) return undefined;
    if (this.#last?.hash !== active.hash) {
      const { hash, definitions } = active;
      this.#last = { hash, definitions, engine: createEngine(definitions) };
    }
    return this.#last;
  }
}
