import { synchronise, Synchronised } from '../catalog/synchronise';
import { toInstant } from '../util/clock';
import { messageOf } from '../util/messageOf';
import { CatalogFollower } from './CatalogFollower';
import { CycleContext } from './CycleContext';
import { followRecords } from './followRecords';

/**
 * Under this id the synchronisations are kept among the runs of the collectors, where a health page
 * finds them. It delivers no facts, so it never counts as connected.
 */
export const SYNCHRONISATION_ID = 'catalog';

/** Runs come every half a minute; ten missed ones are an outage. */
const OUTAGE_AFTER = 5 * 60 * 1000;

/**
 * Takes over what changed in the catalog, and at once asks and judges what that concerns.
 *
 * @returns whether there was nothing before
 */
export async function synchroniseTask(
  context: CycleContext,
  follower: CatalogFollower,
  abort: AbortSignal,
): Promise<boolean> {
  const startedAt = toInstant(context.clock());
  const before = follower.begin();
  const outcome = await attempt(context, abort);
  if (abort.aborted) return false;
  await keepRow(outcome, startedAt, context);
  if (outcome.status !== 'done') return false;
  await follower.follow(before, outcome, abort);
  const { snapshot } = outcome;
  const { rematcher, alarmRematcher } = context;
  const delivered = await rematcher?.rematch(snapshot, abort);
  await followRecords('deployments', delivered ?? [], context);
  const watched = await alarmRematcher?.rematch(snapshot, abort);
  await followRecords('alarms', watched ?? [], context);
  await context.evaluator.evaluateDue(abort);
  const { changed, entities } = outcome;
  return entities > 0 && changed.length === entities;
}

type Attempt =
  | (Extract<Synchronised, { status: 'done' }> & {
      snapshot: Awaited<ReturnType<CycleContext['snapshots']['fresh']>>;
    })
  | { status: 'failed'; entities: number; message: string };

async function attempt(
  context: CycleContext,
  abort: AbortSignal,
): Promise<Attempt> {
  try {
    const snapshot = await context.snapshots.fresh(abort);
    const { entities, groups } = context.stores;
    const result = await synchronise(snapshot, { ...context, entities, abort });
    if (result.status !== 'done') return { ...result, status: 'failed' };
    await groups.keepTree(snapshot.groupParents());
    return { ...result, snapshot };
  } catch (error) {
    const message = `The catalog could not be synchronised: ${messageOf(
      error,
    )}`;
    if (!abort.aborted) context.logger.error(message);
    return { status: 'failed', entities: 0, message };
  }
}

async function keepRow(
  outcome: Attempt,
  startedAt: string,
  { stores, clock }: CycleContext,
) {
  const isDone = outcome.status === 'done';
  await stores.collectorRuns.record(
    {
      collector: SYNCHRONISATION_ID,
      startedAt,
      finishedAt: toInstant(clock()),
      status: isDone ? 'complete' : 'failed',
      entities: outcome.entities,
      failures: 0,
      changed: isDone ? outcome.changed.length + outcome.gone.length : 0,
      ...(!isDone && { message: outcome.message }),
    },
    { delivered: false, maxAge: OUTAGE_AFTER },
  );
}
