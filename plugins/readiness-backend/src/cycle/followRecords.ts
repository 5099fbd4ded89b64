import { EntityRef } from 'backstage-plugin-readiness-common';
import { runSome } from '../collection/runSome';
import { chunks } from '../util/chunks';
import { collectAll } from './collectTask';
import { CycleContext } from './CycleContext';

const CHUNK = 50;

/** Milliseconds. What is cut off by it is for the next run of the collector. */
const LONGEST = 5 * 60_000;

/** More are asked about with all others: a run over everything writes less for each. */
const MOST_ALONE = 1000;

/** Asks the collector of records about entities of which something was heard, and judges them. */
export async function followRecords(
  id: 'alarms' | 'deployments',
  refs: readonly EntityRef[],
  context: CycleContext,
): Promise<void> {
  const { stores, sourceCollectors, evaluator } = context;
  const collector = sourceCollectors.find(one => one.id === id);
  if (!collector || refs.length === 0) return;
  const abort = AbortSignal.timeout(LONGEST);
  if (refs.length <= MOST_ALONE && (await isConnected(id, context))) {
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

async function isConnected(
  id: string,
  { stores }: CycleContext,
): Promise<boolean> {
  const states = await stores.collectorRuns.listStates();
  return states.some(
    ({ collector, connectedAt }) => collector === id && connectedAt,
  );
}
