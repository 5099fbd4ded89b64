import { Collector } from 'backstage-plugin-readiness-node';
import { runAll } from '../collection/runAll';
import { CycleContext } from './CycleContext';

/** Asks one collector about the whole catalog, then judges what that changed. */
export async function collectTask(
  collector: Collector,
  context: CycleContext,
  abort: AbortSignal,
): Promise<void> {
  // Before the first synchronisation there is nobody to ask about, and nothing was confirmed.
  const [first] = await context.stores.entities.page({ after: 0, limit: 1 });
  if (!first) return;
  await collectAll(collector, context, abort);
  await context.evaluator.evaluateDue(abort);
}

export function collectAll(
  collector: Collector,
  context: CycleContext,
  abort: AbortSignal,
) {
  return runAll(collector, {
    ...context,
    abort,
    getSnapshot: () => context.snapshots.recent(abort),
  });
}
