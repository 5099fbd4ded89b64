import { Ended } from './byEnd';
import { Failing } from './Failing';

/**
 * Changes that a labelled hotfix followed in the same environment.
 *
 * @param changes - oldest first
 */
export function findHotfixed(changes: readonly Ended[]): Map<number, Failing> {
  const hotfixed = new Map<number, Failing>();
  const last = new Map<string, Ended>();
  for (const change of changes) {
    const before = last.get(change.environment);
    if (change.cause === 'hotfix' && before) {
      hotfixed.set(before.id, {
        because: 'hotfixed',
        recoveredAt: change.finishedAt,
        recoveredBy: change.actor,
      });
    }
    last.set(change.environment, change);
  }
  return hotfixed;
}
