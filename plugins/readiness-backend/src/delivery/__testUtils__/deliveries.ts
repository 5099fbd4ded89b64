import { Instant } from 'backstage-plugin-readiness-common';
import {
  DeliverySubject,
  DeploymentStep,
  IncidentStep,
  MergedChange,
  SuccessfulBuild,
} from 'backstage-plugin-readiness-node';

/** An instant of the one day these tests play on. */
export const at = (time: string): Instant => `2026-11-20T${time}:00.000Z`;

const SUBJECT: DeliverySubject = { service: 'orders' };
let events = 0;

/** Each has an id of its own unless it is given. */
function base(time: string) {
  events += 1;
  return { source: '/ci', id: `event-${events}`, at: at(time) };
}

export function deployed(
  time: string,
  step: DeploymentStep['step'],
  more: Partial<DeploymentStep> = {},
): DeploymentStep {
  return {
    ...base(time),
    type: 'deployment',
    deployment: 'd1',
    environment: 'production',
    subject: SUBJECT,
    step,
    ...more,
  };
}

export function incident(
  time: string,
  step: IncidentStep['step'],
  more: Partial<IncidentStep> = {},
): IncidentStep {
  return {
    ...base(time),
    type: 'incident',
    incident: 'i1',
    subject: SUBJECT,
    step,
    ...more,
  };
}

export function merged(
  time: string,
  more: Partial<MergedChange> = {},
): MergedChange {
  return {
    ...base(time),
    type: 'change',
    commit: 'c0ffee',
    subject: SUBJECT,
    ...more,
  };
}

export function built(
  time: string,
  more: Partial<SuccessfulBuild> = {},
): SuccessfulBuild {
  return { ...base(time), type: 'build', subject: SUBJECT, ...more };
}
