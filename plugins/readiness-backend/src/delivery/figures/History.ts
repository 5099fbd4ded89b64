import { DeliveryRecords, DeploymentRecord } from '../records';
import { Arrivals, arrivalsOf } from './arrivals';
import { classify, ClassifiedDeployment } from './classify';
import { FigureContext } from './FigureContext';
import { Lookback } from './Lookback';
import { pastDeployments, pastIncidents } from './past';

/** The records of an entity, read once for all of its figures. */
export interface History {
  /** What happened by now, without drills; a feed whose clock is ahead has to wait. */
  records: DeliveryRecords;
  /** Drills that ended, in any environment. They are exercise, and nothing else. */
  drills: readonly DeploymentRecord[];
  context: FigureContext;
  lookback: Lookback;
  /** Deployments to production that ended, oldest first. */
  classified: readonly ClassifiedDeployment[];
  /** Those of them that rates are of. */
  changes: readonly ClassifiedDeployment[];
  arrivals: Arrivals;
}

export function readHistory(
  records: DeliveryRecords,
  context: FigureContext,
): History {
  const lookback = new Lookback(context.now);
  const deployments = pastDeployments(records.deployments, lookback);
  const past: DeliveryRecords = {
    ...records,
    deployments: deployments.filter(({ cause }) => cause !== 'drill'),
    incidents: pastIncidents(records.incidents, lookback),
    changes: records.changes.filter(({ mergedAt }) =>
      lookback.isPast(mergedAt),
    ),
  };
  const classified = classify(past.deployments, past.incidents);
  return {
    records: past,
    drills: deployments.filter(({ cause }) => cause === 'drill'),
    context,
    lookback,
    classified,
    changes: classified.filter(({ isChange }) => isChange),
    arrivals: arrivalsOf(classified, past.changes),
  };
}

/** The same history, looked at from another instant. What became of its deployments since is still known. */
export function asOf(history: History, now: number): History {
  return { ...history, lookback: new Lookback(now) };
}
