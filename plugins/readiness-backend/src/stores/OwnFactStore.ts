import {
  Answer,
  EntityRef,
  FactDefinition,
  FactRef,
  Instant,
} from 'backstage-plugin-readiness-common';

/** Facts that services push, under one name before the slash. */
export interface DeclaredNamespace {
  id: string;
  /** As it is shown. */
  title: string;
  /** The service that declared it. */
  owner: string;
  facts: FactDefinition[];
}

/** What somebody saw of one fact of one entity. */
export interface PushedObservation {
  entityId: number;
  fact: FactRef;
  answer: Answer;
  observedAt: Instant;
}

export interface Push {
  namespace: string;
  observations: readonly PushedObservation[];
  /** The service that pushed. */
  by: string;
  at: Instant;
}

/**
 * `taken` is stored; `repeat` is what was stored before; `outdated` is older than what is stored; `gone`
 * is of an entity that was removed meanwhile.
 */
export type PushVerdict = 'taken' | 'repeat' | 'outdated' | 'gone';

/** Of the living entities. */
export interface PushCoverage {
  namespace: string;
  /** For which something was pushed. */
  entities: number;
  /** Of these, with a fact that is present. */
  answered: number;
}

/**
 * Facts that others push. No run vouches for them: each ages from its own observation on. They are read
 * from the `FactStore` like all others.
 */
export interface OwnFactStore {
  /** By id. */
  listNamespaces(): Promise<DeclaredNamespace[]>;
  /**
   * Writes a declaration.
   *
   * @param previous - what `next` was made from; undefined when there was none
   * @returns false, with nothing written, when `previous` is not what is stored any more
   */
  saveNamespace(
    next: DeclaredNamespace,
    previous: DeclaredNamespace | undefined,
  ): Promise<boolean>;
  /** Ids of those that live. */
  findEntities(refs: readonly EntityRef[]): Promise<Map<EntityRef, number>>;
  /**
   * Stores observations in one transaction and marks their entities for evaluation: cause `service` when
   * an answer changed, `source` when it was only confirmed. The first one connects the namespace.
   *
   * @returns one verdict per observation, in their order
   */
  take(push: Push): Promise<PushVerdict[]>;
  /** Of every namespace for which anything was pushed. */
  getCoverage(): Promise<PushCoverage[]>;
}
