import {
  EntityRef,
  FactRef,
  FactStates,
  Instant,
  Observation,
} from 'backstage-plugin-readiness-common';

/** What one collector said of one entity; every fact of the collector is in it. */
export interface CollectedEntity {
  entityId: number;
  facts: Record<FactRef, Observation>;
  /** The `saidHash` of the facts, where it is worked out already. */
  said?: string;
}

/** A living entity, and what a collector last said of it. */
export interface SaidOfEntity {
  entityId: number;
  ref: EntityRef;
  /**
   * The `saidHash` of it. Empty where something else stands than what was said in a run over the whole
   * catalog; undefined where there is nothing from this collector.
   */
  said: string | undefined;
}

/** All that the facts of one entity say, and what to look at again though no run says so. */
export interface FactsWithExceptions {
  facts: FactStates;
  exceptions: { collector: string; goodAt: Instant }[];
}

/**
 * Facts, and how fresh they are. Freshness belongs to (collector, entity): it is the collector's last
 * complete run, plus rows for the exceptions, so that collecting again what did not change writes nothing.
 */
export interface FactStore {
  /** Entities to be recorded at once, so that neither statements nor round trips hold up the process. */
  readonly batchSize: number;
  /**
   * Every living entity, by ascending id, in one read. Whoever has the same to say of one as stands there
   * need not record it.
   */
  listSaid(collector: string): Promise<SaidOfEntity[]>;
  /**
   * Records what a collector said of some entities. Writes only answers that changed (and then `since`),
   * failures that began or ended, and marks those entities for evaluation: cause `service` when an answer
   * changed, else `source`. A failed observation leaves the last good answer as it is; that it fails for
   * another reason now is not written. One that is `anew` drops it: it was said of something else. A stored
   * fact that is not in `facts` is one the collector does not know any more: it is dropped. What is older
   * than what is stored changes nothing.
   *
   * @param exact - the run does not cover the whole catalog (one entity checked now): the entities'
   *   own `asOf` is kept as an exception.
   * @returns how many entities were marked
   */
  record(
    collector: string,
    entities: readonly CollectedEntity[],
    at: Instant,
    options?: { exact?: boolean },
  ): Promise<{ changed: number }>;
  /** Drops what a collector said of entities it no longer applies to. */
  forget(collector: string, entityIds: readonly number[]): Promise<void>;
  /**
   * Facts of some entities, with freshness resolved. Entities without any are in the map, empty; so are
   * those that are gone. An entity that returns has its facts held as of before it went, failing since
   * then, until it is asked again: the runs meanwhile did not ask it.
   */
  get(entityIds: readonly number[]): Promise<Map<number, FactStates>>;
  /** As `get` and `getExceptions` together. */
  getWithExceptions(
    entityIds: readonly number[],
  ): Promise<Map<number, FactsWithExceptions>>;
  /**
   * The earliest instant an entity's own exceptions were last good at, per collector; entities without
   * exceptions, or whose failing facts were never good, are left out. What the evaluation must look at
   * again although no run says so.
   */
  getExceptions(
    entityIds: readonly number[],
  ): Promise<Map<number, { collector: string; goodAt: Instant }[]>>;
}
