import { ChangeRecord } from '../../records';
import { ClassifiedDeployment } from '../classify';
import { History } from '../History';
import { inWindow } from './inWindow';

/** A merged change and when it was in production. */
export interface DeployedChange {
  change: ChangeRecord;
  deployedAt: string;
}

/** Merged changes that arrived in production in the window. */
export function deployedChanges(history: History): DeployedChange[] {
  return inWindow(history.changes, history).flatMap(({ record }) =>
    (history.arrivals.carried.get(record.id) ?? []).map(change => ({
      change,
      deployedAt: record.finishedAt,
    })),
  );
}

/** How many merged changes each deployment carried, of those where that is known. */
export function batchesOf(
  deployments: readonly ClassifiedDeployment[],
  { arrivals }: History,
): number[] {
  return deployments.flatMap(
    ({ record }) => arrivals.carried.get(record.id)?.length ?? [],
  );
}
