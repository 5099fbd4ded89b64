import { Instant } from 'backstage-plugin-readiness-common';
import { DeliveryRecords, IncidentRecord } from '../../records';
import { byEnd, Ended, hasEnded } from '../classification/byEnd';
import { findRollbacks } from '../classification/findRollbacks';
import { personOf } from '../GroupHistory';

/** An incident, as far as pages are told by it. */
export type PagedIncident = Pick<
  IncidentRecord,
  | 'source'
  | 'severity'
  | 'detectedAt'
  | 'resolvedAt'
  | 'foundBy'
  | 'acknowledgedBy'
  | 'actor'
>;

/** A rollback in production that was no drill. */
export type PagedRollback = Pick<Ended, 'finishedAt' | 'actor' | 'isAutomated'>;

/**
 * What the pages of a service follow from: little enough to be kept at hand for ten thousand of them. People are
 * written in one way.
 */
export interface PagedService {
  incidents: readonly PagedIncident[];
  rollbacks: readonly PagedRollback[];
}

/** @param since - what began or ended before is left out */
export function pagedService(
  records: Pick<DeliveryRecords, 'deployments' | 'incidents'>,
  since: Instant,
): PagedService {
  return {
    incidents: records.incidents
      .filter(({ detectedAt }) => detectedAt >= since)
      .map(toPaged),
    rollbacks: rollbacksOf(records)
      .filter(({ finishedAt }) => finishedAt >= since)
      .map(({ finishedAt, actor, isAutomated }) => ({
        finishedAt,
        actor: personOf(actor),
        isAutomated,
      })),
  };
}

function toPaged(incident: IncidentRecord): PagedIncident {
  const { source, severity, detectedAt, resolvedAt } = incident;
  return {
    ...{ source, severity, detectedAt, resolvedAt },
    foundBy: incident.foundBy,
    acknowledgedBy: personOf(incident.acknowledgedBy),
    actor: personOf(incident.actor),
  };
}

/** From all that is known, since what is a rollback follows from what was in force before. */
function rollbacksOf({
  deployments,
}: Pick<DeliveryRecords, 'deployments'>): Ended[] {
  const ended = deployments
    .filter(({ production, cause }) => production && cause !== 'drill')
    .filter(hasEnded)
    .sort(byEnd);
  const { made } = findRollbacks(ended);
  return ended.filter(({ id }) => made.has(id));
}
