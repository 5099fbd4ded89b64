import { AT, pushCall } from '../pushCall';

/** The call that tells of one alarm that has just begun to fire, for a shell. */
export function alarmCall(baseUrl: string, entityRef: string): string {
  return pushCall(`${baseUrl}/v1/alarms`, {
    id: 'errors',
    title: 'Errors',
    entity: entityRef,
    state: 'firing',
    at: AT,
    severity: 'critical',
  });
}
