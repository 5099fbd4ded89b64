import { Entity } from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { isProjected } from '../catalog/kinds';
import { projectEntity } from '../catalog/projectEntity';
import { runSome } from '../collection/runSome';
import { StoredEntity } from '../stores/EntityStore';
import { toInstant } from '../util/clock';
import { CatalogSnapshot } from 'backstage-plugin-readiness-node';
import { CycleContext } from './CycleContext';

/** How long somebody waits for the sources, in milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * Reads one entity from the catalog as it is now, asks every source about it, and judges it.
 *
 * @returns false when the catalog does not have it, or nothing of its kind is judged
 */
export async function checkEntity(
  ref: EntityRef,
  context: CycleContext,
): Promise<boolean> {
  const entity = await context.reader.readOne(ref);
  if (!entity || !isProjected(entity)) return false;
  const abort = AbortSignal.timeout(LONGEST_WAIT);
  const snapshot = await context.reader.refresh(
    await context.snapshots.recent(abort),
    entity,
  );
  const stored = await store(entity, snapshot, context);
  if (!stored) return false;
  const { catalogCollectors, sourceCollectors } = context;
  await Promise.all(
    [...catalogCollectors, ...sourceCollectors].map(collector =>
      runSome(collector, [stored], {
        ...context,
        snapshot,
        abort,
        onDemand: true,
        onAbort: `No answer within ${LONGEST_WAIT / 1000} seconds`,
      }),
    ),
  );
  await context.evaluator.evaluateNow(stored.id);
  return true;
}

async function store(
  entity: Entity,
  snapshot: CatalogSnapshot,
  { stores: { entities }, clock }: CycleContext,
): Promise<StoredEntity | undefined> {
  const projected = projectEntity(entity, snapshot);
  const known = await entities.get(projected.ref);
  if (known?.hash === projected.hash) return known;
  await entities.upsert([projected], toInstant(clock()));
  return entities.get(projected.ref);
}
