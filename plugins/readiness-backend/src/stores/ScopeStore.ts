import { Instant } from 'backstage-plugin-readiness-common';

/** Conditions under which somebody reads the catalog, with what is visible under them kept. */
export interface StoredScope {
  id: number;
  /** When the catalog was asked what is visible. */
  asOf: Instant;
}

/** What is visible under which conditions, shared by all replicas. */
export interface ScopeStore {
  /** @param key - hash of the conditions */
  find(key: string): Promise<StoredScope | undefined>;
  /**
   * Takes it upon this replica to ask the catalog again, unless another has done so.
   *
   * @param until - when somebody else may, in case this replica dies over it
   */
  claim(id: number, times: { now: Instant; until: Instant }): Promise<boolean>;
  /**
   * Keeps what is visible; uids are in lower case. An entity that is not stored, or is stored without a uid, is not: what cannot be
   * told apart is hidden. What was asked before that which is kept already changes nothing.
   *
   * @returns what is kept afterwards
   */
  fill(
    key: string,
    visible: { uids: readonly string[]; asOf: Instant },
  ): Promise<StoredScope>;
  /** Removes scopes that were last asked about before the instant; returns how many. */
  purge(before: Instant): Promise<number>;
}
