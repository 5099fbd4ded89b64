import { Actor, DeploymentCause } from 'backstage-plugin-readiness-node';
import { DeploymentOutcome, DeploymentRecord } from '../records';
import { DeliveryState } from './DeliveryState';
import { actorOf, firstOf, known, lastOf, textOf } from './values';

/** Lowest first: of steps taken at the same instant the highest counts. */
const ENDS = ['cancelled', 'failed', 'succeeded'] as const;

/** A deployment as its events tell it; who stands behind a robot is found elsewhere. */
export type HeardDeployment = Omit<
  DeploymentRecord,
  'id' | 'source' | 'deployment' | 'actor' | 'isAutomated' | 'production'
> & { actor?: Actor };

/** Nothing here says that it was rolled back: that follows from the deployments around it. */
export function deploymentOf(state: DeliveryState): HeardDeployment {
  const end = endOf(state);
  return {
    environment: textOf(state, 'environment') ?? '',
    outcome: end?.outcome ?? 'running',
    cause: (textOf(state, 'cause') ?? 'planned') as DeploymentCause,
    ...known({
      version: textOf(state, 'version'),
      commit: textOf(state, 'commit'),
      artifact: textOf(state, 'artifact'),
      queuedAt: firstOf(state, 'queued'),
      startedAt: firstOf(state, 'started'),
      finishedAt: end?.at,
      undoes: textOf(state, 'undoes'),
      link: textOf(state, 'link'),
      actor: actorOf(state, 'actor'),
    }),
  };
}

/** How it ended last; what was only ever heard to be removed was given up. */
function endOf(
  state: DeliveryState,
): { outcome: DeploymentOutcome; at: string } | undefined {
  let end: { outcome: DeploymentOutcome; at: string } | undefined;
  for (const outcome of ENDS) {
    const at = lastOf(state, outcome);
    if (at && (!end || at >= end.at)) end = { outcome, at };
  }
  const removed = firstOf(state, 'removed');
  return end ?? (removed ? { outcome: 'cancelled', at: removed } : undefined);
}
