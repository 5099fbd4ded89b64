import { InputError } from '@backstage/errors';
import { idSchema } from 'backstage-plugin-readiness-common';
import {
  ModuleDefinitions,
  ReadinessDefinitionsExtensionPoint,
} from 'backstage-plugin-readiness-node';

/** What modules bring. Ids that clash are refused when the backend starts, not later. */
export class DefinitionRegistry implements ReadinessDefinitionsExtensionPoint {
  readonly #modules = new Map<string, ModuleDefinitions>();

  addDefinitions({ id, title, definitions }: ModuleDefinitions): void {
    const error = idSchema.safeParse(id).error;
    if (error) {
      throw new InputError(`Definitions '${id}' ${error.issues[0].message}`);
    }
    if (this.#modules.has(id)) {
      throw new InputError(
        `There are definitions '${id}' already; choose another id, for example '${id}-2'`,
      );
    }
    // A copy, since what judges must not change behind the back of its hash.
    const copy = JSON.parse(JSON.stringify(definitions));
    this.#modules.set(id, { id, title, definitions: copy });
  }

  /** In the order in which they came: later ones lie on top. */
  get modules(): ModuleDefinitions[] {
    return [...this.#modules.values()];
  }
}
