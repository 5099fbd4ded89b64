import { FactRef, Observation } from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  Collector,
  failed,
} from 'backstage-plugin-readiness-node';
import { StoredEntity } from '../stores/EntityStore';
import { CollectedEntity } from '../stores/FactStore';
import { BatchResult } from './BatchResult';
import { ObservationChecker } from './checkObservations';
import { delivers } from './delivers';
import { drain } from './drain';

export interface BatchOptions {
  check: ObservationChecker;
  /** What to say of entities that an abort cut off; without it they are left out. */
  onAbort?: string;
}

/**
 * Asks a collector about one batch. It can do no harm: what it does not say is failed, and so is the
 * rest of the batch when it throws. Never rejects.
 */
export async function collectBatch(
  collector: Collector,
  batch: readonly Pick<StoredEntity, 'id' | 'ref' | 'entity'>[],
  context: CollectContext,
  { check, onAbort }: BatchOptions,
): Promise<BatchResult> {
  const asked = batch.map(({ entity }) => entity);
  const { said, thrown } = await drain(collector, asked, context);
  const unsaid = context.abort.aborted
    ? onAbort
    : thrown ?? 'The collector said nothing about this entity';
  const entities = batch.flatMap<CollectedEntity>(({ id, ref }) => {
    const facts = said.get(ref);
    if (facts) return [{ entityId: id, facts: check(facts) }];
    if (!unsaid) return [];
    return [{ entityId: id, facts: allFailed(collector, unsaid) }];
  });
  return summarise(entities);
}

function allFailed(
  { facts }: Collector,
  message: string,
): Record<FactRef, Observation> {
  return Object.fromEntries(facts.map(({ ref }) => [ref, failed(message)]));
}

function summarise(entities: CollectedEntity[]): BatchResult {
  const perEntity = entities.map(({ facts }) => Object.values(facts));
  const observations = perEntity.flat();
  const message = observations.flatMap(observation =>
    observation.status === 'failed' ? observation.message : [],
  )[0];
  return {
    entities,
    failures: perEntity.filter(facts => facts.some(isFailed)).length,
    present: perEntity.filter(facts => facts.some(isPresent)).length,
    answered: !observations.every(isFailed),
    delivered: observations.some(delivers),
    ...(message && { message }),
  };
}

function isPresent({ status }: Observation): boolean {
  return status === 'present';
}

function isFailed({ status }: Observation): boolean {
  return status === 'failed';
}
