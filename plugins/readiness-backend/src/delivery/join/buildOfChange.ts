import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { DeliveryState, joinStates } from './DeliveryState';
import { buildOfCommit, RecordKey } from './eventKey';
import { textOf } from './values';

/** A build and the merged change of the same commit, told by one source. */
export interface BuildOfChange {
  build: RecordKey;
  change: RecordKey;
}

/** The pair that an event may be half of: of a build that names a repository and a commit alone, and of a change. */
export function buildOfChange(event: DeliveryEvent): BuildOfChange | undefined {
  if (event.type !== 'build' && event.type !== 'change') return undefined;
  const { source, commit, subject } = event;
  // Whatever else a change names, a build of it may name the repository alone.
  const { repository } = subject;
  const named = event.type === 'build' ? subject : { repository };
  const key = commit && buildOfCommit(named, commit);
  if (!key) return undefined;
  return {
    build: { kind: 'build', source, key },
    change: { kind: 'change', source, key: commit },
  };
}

/**
 * A build tells no paths; what the change of its commit touched says whose build it was. Nothing where that is
 * not known, or known already.
 */
export function withChanged(
  build: DeliveryState,
  change: DeliveryState,
): DeliveryState | undefined {
  const { paths } = change.said;
  const isSame = textOf(change, 'repository') === textOf(build, 'repository');
  if (!paths || !isSame) return undefined;
  const known = build.said.changed;
  if (known && JSON.stringify(known) === JSON.stringify(paths)) {
    return undefined;
  }
  return joinStates(build, { said: { changed: paths }, steps: {} });
}
