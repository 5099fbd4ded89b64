import { absent, present } from 'backstage-plugin-readiness-node';
import { median, sum } from 'simple-statistics';
import { History } from '../History';
import { batchesOf } from '../measures/deployedChanges';
import { inWindow } from '../measures/inWindow';
import { tenthDown, tenthUp } from '../statistics/rounded';
import { FactsOf } from './FactsOf';
import { noChangesReason } from './leadTimeFacts';

const FEWEST = 3;
const FEWEST_TO_COMPARE = 20;

/** How much a deployment carries, and whether deployments become rarer and bigger. */
export function batchFacts(
  history: History,
): FactsOf<'batch-size' | 'cadence-change' | 'batch-change'> {
  const now = batchesOf(inWindow(history.changes, history), history);
  const before = batchesOf(inWindowBefore(history), history);
  const size = sizeOf(now);
  const none = absent(noChangesReason(history));
  const canCompare = [now, before].every(
    batches => batches.length >= FEWEST_TO_COMPARE && sum(batches) > 0,
  );
  return {
    'deployments/batch-size':
      now.filter(isBatch).length >= FEWEST && size !== undefined
        ? present(size)
        : none,
    'deployments/cadence-change': canCompare
      ? present(tenthDown(growth(cadenceOf(now), cadenceOf(before))))
      : none,
    'deployments/batch-change': canCompare
      ? present(tenthUp(growth(sizeOf(now)!, sizeOf(before)!)))
      : none,
  };
}

function inWindowBefore({ changes, lookback, context }: History) {
  return changes.filter(({ record }) =>
    lookback.isInWindowBefore(record.finishedAt, context.windowDays),
  );
}

/** Median over those that carried anything: a restart is no small batch. */
function sizeOf(batches: readonly number[]): number | undefined {
  const real = batches.filter(isBatch);
  return real.length > 0 ? median(real) : undefined;
}

function isBatch(changes: number): boolean {
  return changes > 0;
}

/** Deployments per merged change. */
function cadenceOf(batches: readonly number[]): number {
  return batches.length / sum([...batches]);
}

function growth(now: number, before: number): number {
  return 100 * (now / before - 1);
}
