import {
  ChangeRecord,
  DeliveryRecords,
  DeploymentRecord,
  IncidentRecord,
} from '../../records';
import { FigureContext } from '../FigureContext';
import { Ended } from '../classification/byEnd';
import { DAY } from '../spans';
import { MONDAY_TO_FRIDAY } from '../Weekday';

/** A Friday. */
export const NOW = Date.parse('2026-11-20T12:00:00.000Z');

/** So many days before now, and so many milliseconds. */
export function daysAgo(days: number, milliseconds = 0): string {
  return new Date(NOW - days * DAY - milliseconds).toISOString();
}

let lastId = 0;

/** A planned deployment to production that succeeded, named after its instant, of a build of its own. */
export function deployed(
  finishedAt: string,
  more: Partial<DeploymentRecord> = {},
): Ended {
  lastId += 1;
  return {
    id: lastId,
    source: 'ci',
    deployment: `d${lastId}`,
    environment: 'production',
    production: true,
    version: `build ${lastId}`,
    outcome: 'succeeded',
    cause: 'planned',
    isAutomated: false,
    ...more,
    finishedAt,
  };
}

export function anIncident(
  detectedAt: string,
  more: Partial<IncidentRecord> = {},
): IncidentRecord {
  lastId += 1;
  return {
    id: lastId,
    source: 'pager',
    incident: `i${lastId}`,
    detectedAt,
    ...more,
  };
}

export function merged(
  mergedAt: string,
  more: Partial<ChangeRecord> = {},
): ChangeRecord {
  lastId += 1;
  return { id: lastId, commit: `c${lastId}`, mergedAt, ...more };
}

export function records(more: Partial<DeliveryRecords> = {}): DeliveryRecords {
  return {
    deployments: [],
    incidents: [],
    changes: [],
    mapped: true,
    incidentFeed: true,
    ...more,
  };
}

export function aContext(more: Partial<FigureContext> = {}): FigureContext {
  return {
    now: NOW,
    timeZone: 'UTC',
    workingWeek: MONDAY_TO_FRIDAY,
    windowDays: 90,
    peopleFigures: true,
    singleEnvironment: false,
    ...more,
  };
}
