import { BuildLine } from './BuildLine';
import { Ended, tookEffect } from './byEnd';
import { namesOfEnded } from './namesOfEnded';

export interface Rollbacks {
  /** Ids of deployments that put an earlier build back. */
  made: ReadonlySet<number>;
  /** What was taken back, by id, and by which deployment. */
  undone: ReadonlyMap<number, Ended>;
}

/**
 * Rollbacks, and what they took back. A rollback is what a feed calls one, and any deployment whose build was in
 * force there before the one it replaces. It takes back the deployment that it names; without a name, or
 * without one that is known, the last of its environment that was not taken back yet.
 *
 * @param ended - deployments that ended, oldest first, without drills
 */
export function findRollbacks(ended: readonly Ended[]): Rollbacks {
  const made = new Set<number>();
  const undone = new Map<number, Ended>();
  for (const line of byEnvironment(ended.filter(tookEffect))) {
    findInLine(line, made, undone);
  }
  return { made, undone };
}

function byEnvironment(ended: readonly Ended[]): Iterable<Ended[]> {
  const lines = new Map<string, Ended[]>();
  for (const record of ended) {
    const line = lines.get(record.environment);
    if (line) line.push(record);
    else lines.set(record.environment, [record]);
  }
  return lines.values();
}

function findInLine(
  line: readonly Ended[],
  made: Set<number>,
  undone: Map<number, Ended>,
): void {
  const builds = new BuildLine();
  const changes: Ended[] = [];
  const byName = new Map<string, Ended>();
  let rankInForce: number | undefined;
  for (const record of line) {
    if (record.cause === 'rollback' || goesBack(record, rankInForce, builds)) {
      made.add(record.id);
      const named = record.undoes ? byName.get(record.undoes) : undefined;
      const target =
        named && !undone.has(named.id)
          ? named
          : lastUndoneBy(record, changes, undone, builds);
      if (target) undone.set(target.id, record);
    } else {
      changes.push(record);
      namesOfEnded(record).forEach(name => byName.set(name, record));
    }
    rankInForce = builds.add(record);
  }
}

function goesBack(
  record: Ended,
  rankInForce: number | undefined,
  builds: BuildLine,
): boolean {
  if (rankInForce === undefined) return false;
  const rank = builds.rankOf(record);
  return rank !== undefined && rank < rankInForce;
}

function lastUndoneBy(
  rollback: Ended,
  changes: readonly Ended[],
  undone: ReadonlyMap<number, Ended>,
  builds: BuildLine,
): Ended | undefined {
  const last = changes.findLast(({ id }) => !undone.has(id));
  // A rollback that was run twice puts the same build in force again; it does not take it back.
  const rank = last && builds.rankOf(last);
  if (rank !== undefined && rank === builds.rankOf(rollback)) return undefined;
  return last;
}
