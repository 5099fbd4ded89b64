import { DeploymentRecord, IncidentRecord } from '../records';
import { Lookback } from './Lookback';

/** Deployments without those that end in the future: a feed whose clock is ahead has to wait. */
export function pastDeployments(
  deployments: readonly DeploymentRecord[],
  lookback: Lookback,
): DeploymentRecord[] {
  return deployments.filter(
    ({ finishedAt }) => !finishedAt || lookback.isPast(finishedAt),
  );
}

/** Incidents that began; the end of one that lies in the future has not come. */
export function pastIncidents(
  incidents: readonly IncidentRecord[],
  lookback: Lookback,
): IncidentRecord[] {
  return incidents
    .filter(({ detectedAt }) => lookback.isPast(detectedAt))
    .map(incident => {
      const { resolvedAt, ...open } = incident;
      return resolvedAt && !lookback.isPast(resolvedAt) ? open : incident;
    });
}
