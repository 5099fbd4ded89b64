import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  EntityPredicate,
  EntityRef,
  FactDefinition,
  FactRef,
  Observation,
} from 'backstage-plugin-readiness-common';

/**
 * What a collector is given beside the batch.
 *
 * @public
 */
export interface CollectContext {
  /** Aborted when the run must stop; what was yielded until then is kept. */
  abort: AbortSignal;
  now: Date;
  logger: LoggerService;
  /** Somebody checks an entity now and waits: what was asked a while ago is worth asking again. */
  onDemand?: boolean;
  /** The catalog as it was last synchronised, in memory: asking it is free. */
  catalog: CatalogSnapshot;
  /**
   * Tells the platform team of something that only they can mend. It stands on the health page for as
   * long as runs go on saying it; saying it more than once in a run is the same as saying it once.
   */
  notify(notice: Notice): void;
}

/**
 * Something that only the platform team can mend, such as a host that may not be asked.
 *
 * @public
 */
export interface Notice {
  /** Kebab-case: `host-refused`. */
  code: string;
  /** What it is about; with the code it makes the notice one: `wiki.example.com`. */
  subject: string;
  /** To be read; nothing in it may change from run to run. */
  message: string;
  /** What to add to the configuration, if that is the remedy. */
  setting?: { key: string; value: string };
}

/**
 * Everything in the catalog projection that a collector may look up beside its batch.
 *
 * @public
 */
export interface CatalogSnapshot {
  get(entityRef: EntityRef): Entity | undefined;
  /** Users that are members of the group or of any group below it. */
  membersOf(groupRef: EntityRef): readonly EntityRef[];
}

/**
 * All that one source says of one entity.
 *
 * @public
 */
export interface CollectedFacts {
  entityRef: EntityRef;
  facts: Record<FactRef, Observation>;
}

/**
 * Turns one source into observations.
 *
 * @public
 */
export interface Collector {
  /** Kebab-case; namespaces its facts: `docs` for `docs/runbook-link`. */
  id: string;
  /** As it is shown: `Catalog`, `Prometheus`. */
  title: string;
  facts: readonly FactDefinition[];
  /** Every entity when left out. */
  appliesTo?: EntityPredicate;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Batched and streaming. What it does not yield of a batch, and what is left out of what it yields,
   * is recorded as failed by the caller: silence is never health. It may throw; then the rest of the
   * batch failed with that message.
   */
  collect(
    batch: readonly Entity[],
    context: CollectContext,
  ): AsyncIterable<CollectedFacts>;
}
