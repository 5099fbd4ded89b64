import { Entity } from '@backstage/catalog-model';
import { EntityRef, Instant, Traits } from 'backstage-plugin-readiness-common';

/** An entity as the projection sees it, before it is stored. */
export interface ProjectedEntity {
  ref: EntityRef;
  /** The catalog's uid; a new one means that the entity was removed and registered again. */
  uid: string | undefined;
  /** Without labels of ours. */
  entity: Entity;
  traits: Traits;
  /** Over entity and traits: the same hash means nothing to write. */
  hash: string;
}

export interface StoredEntity extends ProjectedEntity {
  /** Surrogate key; stays the same when an entity vanishes and returns. */
  id: number;
}

/** What is kept in memory of every living entity to tell what changed. */
export interface LivingEntity {
  id: number;
  ref: EntityRef;
  hash: string;
}

/** The projection of the catalog: what lives, what changed, what went. */
export interface EntityStore {
  /** Entities to be written at once, so that neither statements nor round trips hold up the process. */
  readonly batchSize: number;
  /** All living entities, in one read. */
  listLiving(): Promise<LivingEntity[]>;
  /**
   * Writes new, changed and returning entities, and marks them for evaluation (cause `service`).
   * The caller leaves out what did not change.
   */
  upsert(entities: readonly ProjectedEntity[], now: Instant): Promise<void>;
  /** Sets the tombstone; gone entities are hidden everywhere. */
  markGone(refs: readonly EntityRef[], now: Instant): Promise<void>;
  /** Removes entities, with all that hangs on them, that went before the instant. Returns how many. */
  purgeGone(before: Instant): Promise<number>;
  /** A living entity. */
  get(ref: EntityRef): Promise<StoredEntity | undefined>;
  /** Living entities of these refs, in no order. */
  getMany(refs: readonly EntityRef[]): Promise<StoredEntity[]>;
  /** Living entities by ascending id, starting behind `after`. */
  page(options: { after: number; limit: number }): Promise<StoredEntity[]>;
}
