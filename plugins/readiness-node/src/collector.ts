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

/** What a collector is given beside the batch. */
export interface CollectContext {
  /** Aborted when the run must stop; what was yielded until then is kept. */
  abort: AbortSignal;
  now: Date;
  logger: LoggerService;
  /** The catalog as it was last synchronised, in memory: asking it is free. */
  catalog: CatalogSnapshot;
}

/** Everything in the catalog projection that a collector may look up beside its batch. */
export interface CatalogSnapshot {
  get(entityRef: EntityRef): Entity | undefined;
  /** Users that are members of the group or of any group below it. */
  membersOf(groupRef: EntityRef): readonly EntityRef[];
}

/** All that one source says of one entity. */
export interface CollectedFacts {
  entityRef: EntityRef;
  facts: Record<FactRef, Observation>;
}

/** Turns one source into observations. */
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
