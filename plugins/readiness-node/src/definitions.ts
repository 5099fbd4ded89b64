import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * Definitions, or changes to those that are there already, as plain data: what a file of definitions
 * holds. Keyed by id; `false` takes one out.
 *
 * @public
 */
export interface Definitions {
  /** Facts that none of the installed collectors declares, by ref. */
  facts?: Record<string, object | boolean>;
  checks?: Record<string, object | boolean>;
  scorecards?: Record<string, object | boolean>;
}

/**
 * What one module brings.
 *
 * @public
 */
export interface ModuleDefinitions {
  /** Kebab-case; names the layer: `payments` for `module:payments`. */
  id: string;
  /** As it is shown; `Module <id>` when left out. */
  title?: string;
  definitions: Definitions;
}

/**
 * Where modules add checks and scorecards of their own, or change the built-in ones. Files and
 * configuration have the last word.
 *
 * @public
 */
export interface ReadinessDefinitionsExtensionPoint {
  /**
   * Throws when definitions of the same id are there already, or when they are not plain data. What
   * is wrong with one definition is shown on the health page and leaves the others in force.
   */
  addDefinitions(definitions: ModuleDefinitions): void;
}

/**
 * Add definitions here from a module of the `readiness` plugin.
 *
 * @public
 */
export const readinessDefinitionsExtensionPoint =
  createExtensionPoint<ReadinessDefinitionsExtensionPoint>({
    id: 'readiness.definitions',
  });
