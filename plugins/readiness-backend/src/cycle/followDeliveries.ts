import { EntityRef } from 'backstage-plugin-readiness-common';
import { runSome } from '../collection/runSome';
import { chunks } from '../util/chunks';
import { collectAll } from './collectTask';
import { CycleContext } from './CycleContext';

const CHUNK = 50;

/** Milliseconds. What is cut off by it is for the next run of the collector. */
const LONGEST = 5 * 60_000;

/** Asks the collector of deliveries about entities of which something was heard, and judges them. */
export async function followDeliveries(
  refs: readonly EntityRef[],
  context: CycleContext,
): Promise<void> {
  const { stores, sourceCollectors, evaluator } = context;
  const collector = sourceCollectors.find(({ id }) => id === 'deployments');
  if (!collector || refs.length === 0) return;
  const abort = AbortSignal.timeout(LONGEST);
  if (await isConnected(context)) {
    const snapshot = await context.snapshots.recent(abort);
    for (const chunk of chunks(refs, CHUNK)) {
      if (abort.aborted || context.isStopping()) return;
      const entities = await stores.entities.getMany(chunk);
      await runSome(collector, entities, { ...context, snapshot, abort });
    }
  } else {
    // Only a run over everything connects a signal.
    await collectAll(collector, context, abort);
  }
  await evaluator.evaluateDue(abort);
}

async function isConnected({ stores }: CycleContext): Promise<boolean> {
  const states = await stores.collectorRuns.listStates();
  return states.some(
    ({ collector, connectedAt }) => collector === 'deployments' && connectedAt,
  );
}
