import { Collector } from 'backstage-plugin-readiness-node';
import { runAll } from '../collection/runAll';
import { CycleContext } from './CycleContext';

/** Asks one collector about the whole catalog, then judges what that changed. */
export async function collectTask(
  collector: Collector,
  context: CycleContext,
  abort: AbortSignal,
): Promise<void> {
  const run = await collectAll(collector, context, abort);
  // What time alone makes due has a task of its own.
  if (run?.isNews) await context.evaluator.evaluateDue(abort);
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
