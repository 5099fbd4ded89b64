import { DeployNowReason, Instant } from 'backstage-plugin-readiness-common';
import { DeployNowInput } from './DeployNowInput';

/** For so long is what sources said good here, in milliseconds. Nothing is held beyond it. */
const GOOD_FOR = 10 * 60 * 1000;

/** What says *cannot tell*: what is missing, and since when. */
export function gaps({
  alarms,
  deliveries,
  now,
}: DeployNowInput): DeployNowReason[] {
  return [
    ...gap('alarms', 'No alarm source tells of this service', alarms, now),
    ...gap(
      'deployments',
      'No deployment feed tells of this service',
      deliveries,
      now,
    ),
  ];
}

function gap(
  what: 'alarms' | 'deployments',
  never: string,
  state: { asOf: Instant } | undefined,
  now: number,
): DeployNowReason[] {
  if (!state) {
    return [{ code: `${what}-unknown`, answer: 'cannot-tell', text: never }];
  }
  if (isGood(state.asOf, now)) return [];
  return [
    {
      code: `${what}-old`,
      answer: 'cannot-tell',
      text: `What is known of ${what} is from ${state.asOf}`,
      since: state.asOf,
    },
  ];
}

/** Whether what was sure at an instant may still be relied upon; at ten minutes it may. */
export function isGood(asOf: Instant, now: number): boolean {
  return now - Date.parse(asOf) <= GOOD_FOR;
}
