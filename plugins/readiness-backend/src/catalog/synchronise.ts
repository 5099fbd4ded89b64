import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { EntityStore } from '../stores/EntityStore';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';
import { Clock, toInstant } from '../util/clock';
import { createPacer } from '../util/pacer';
import { isProjected } from './kinds';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';
import { planSynchronisation } from './planSynchronisation';

export type Synchronised =
  | {
      status: 'done';
      entities: number;
      changed: EntityRef[];
      gone: EntityRef[];
    }
  /** Nothing was written. */
  | { status: 'refused'; entities: number; message: string };

export interface SynchroniseOptions {
  entities: EntityStore;
  logger: LoggerService;
  clock: Clock;
  abort: AbortSignal;
}

/**
 * Makes the stored entities those of the snapshot. Safe to be run twice at once and to be stopped at
 * any point: each step only brings the store nearer to the catalog, and the next run does the rest.
 */
export async function synchronise(
  snapshot: MemoryCatalogSnapshot,
  options: SynchroniseOptions,
): Promise<Synchronised> {
  const { entities, logger } = options;
  const hashes = await hashAll(snapshot, options.abort);
  const plan = planSynchronisation(await entities.listLiving(), hashes);
  if ('refused' in plan) {
    logger.error(plan.refused);
    return { status: 'refused', entities: hashes.size, message: plan.refused };
  }
  await writeChanged(snapshot, plan.changed, options);
  await markGone(plan.gone, options);
  return { status: 'done', entities: hashes.size, ...plan };
}

async function hashAll(snapshot: MemoryCatalogSnapshot, abort: AbortSignal) {
  const hashes = new Map<EntityRef, string>();
  const pace = createPacer();
  for (const [ref, entity] of snapshot.entities()) {
    abort.throwIfAborted();
    if (!isProjected(entity)) continue;
    const hash = snapshot.project(ref)?.hash;
    if (hash) hashes.set(ref, hash);
    await pace();
  }
  return hashes;
}

async function writeChanged(
  snapshot: MemoryCatalogSnapshot,
  refs: readonly EntityRef[],
  { entities, clock, abort }: SynchroniseOptions,
) {
  for (const chunk of chunks(refs, entities.batchSize)) {
    abort.throwIfAborted();
    const projected = chunk.flatMap(ref => snapshot.project(ref) ?? []);
    await entities.upsert(projected, toInstant(clock()));
    await breathe();
  }
}

async function markGone(
  refs: readonly EntityRef[],
  { entities, clock, abort }: SynchroniseOptions,
) {
  for (const chunk of chunks(refs, entities.batchSize)) {
    abort.throwIfAborted();
    await entities.markGone(chunk, toInstant(clock()));
    await breathe();
  }
}
