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

/** In one pass: a run says hundreds of thousands of observations. */
function summarise(entities: CollectedEntity[]): BatchResult {
  const result: BatchResult = {
    entities,
    failures: 0,
    present: 0,
    answered: false,
    delivered: false,
  };
  for (const { facts } of entities) {
    let hasFailed = false;
    let isPresent = false;
    for (const observation of Object.values(facts)) {
      if (observation.status === 'failed') {
        hasFailed = true;
        if (observation.message) result.message ??= observation.message;
      } else {
        isPresent ||= observation.status === 'present';
        result.answered = true;
        result.delivered ||= delivers(observation);
      }
    }
    result.failures += Number(hasFailed);
    result.present += Number(isPresent);
  }
  return result;
}
