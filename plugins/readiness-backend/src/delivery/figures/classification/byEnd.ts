import { compareTexts } from '../../../util/compareTexts';
import { DeploymentRecord } from '../../records';

/** A deployment that ended. */
export type Ended = DeploymentRecord & { finishedAt: string };

export function hasEnded(record: DeploymentRecord): record is Ended {
  return record.finishedAt !== undefined && record.outcome !== 'running';
}

/** Whether it was in force afterwards, if only for a minute. */
export function tookEffect({ outcome }: DeploymentRecord): boolean {
  return outcome === 'succeeded' || outcome === 'rolled-back';
}

/**
 * When they ended. What ended in the same millisecond is told apart by what the feeds say, never by
 * the order in which it arrived.
 */
export function byEnd(a: Ended, b: Ended): number {
  return (
    compareTexts(a.finishedAt, b.finishedAt) ||
    compareTexts(a.startedAt ?? '', b.startedAt ?? '') ||
    compareTexts(a.source, b.source) ||
    compareTexts(a.deployment, b.deployment)
  );
}
