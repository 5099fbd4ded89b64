import { DefinitionSet, Instant } from 'backstage-plugin-readiness-common';

/** A definition set that is or was in force. */
export interface ActiveDefinitions {
  hash: string;
  definitions: DefinitionSet;
  /** Version of the backend package that activated it. */
  packageVersion: string;
  activatedAt: Instant;
}

/** The standard every replica evaluates by. */
export interface DefinitionStore {
  getActive(): Promise<ActiveDefinitions | undefined>;
  /**
   * Makes a set the active one. A lower package version never replaces a higher one.
   *
   * @returns the set in force afterwards
   */
  activate(set: ActiveDefinitions): Promise<ActiveDefinitions>;
  /** A set by hash, current or past: what an old report was judged by. */
  get(hash: string): Promise<ActiveDefinitions | undefined>;
}
