import { AlarmSource } from 'backstage-plugin-readiness-node';
import { collectAll } from './collectTask';
import { CycleContext } from './CycleContext';
import { followRecords } from './followRecords';

/** Reads one source of alarms, then asks and judges what that concerns. */
export async function scanTask(
  source: AlarmSource,
  context: CycleContext,
  abort: AbortSignal,
): Promise<void> {
  const { scanner, sourceCollectors, evaluator } = context;
  const scanned = await scanner?.scan(source, abort);
  // What is cut off by it is for the next run of the collector.
  if (!scanned || abort.aborted) return;
  if (!scanned.turned) {
    await followRecords('alarms', scanned.entityRefs, context);
    return;
  }
  // That a source answers, or does not, concerns entities without any alarm too.
  const collector = sourceCollectors.find(({ id }) => id === 'alarms');
  if (collector) await collectAll(collector, context, abort);
  await evaluator.evaluateDue(abort);
}
