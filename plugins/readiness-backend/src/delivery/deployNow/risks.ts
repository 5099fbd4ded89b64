import { DeployNowReason } from 'backstage-plugin-readiness-common';
import { toInstant } from '../../util/clock';
import { isLastAfternoon } from '../figures/calendar/isLastAfternoon';
import { ChangeFailures, DeployNowInput, Rollbacks } from './DeployNowInput';
import { isUrgent, quote } from './troubles';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** As the check `rollback-fast` asks. */
const ROLLBACK_TAKES = 15 * MINUTE;

/** What says *with care*. */
export function risks(input: DeployNowInput): DeployNowReason[] {
  return [
    ...changes(input.changes),
    ...rollbacks(input.rollbacks),
    ...onCall(input),
    ...alarms(input),
    ...silentIncidents(input),
    ...friday(input),
  ];
}

/** Of the bounds of the check `change-fail-rate`: small samples are judged by counts. */
function changes(seen: ChangeFailures | undefined): DeployNowReason[] {
  if (!seen) return [];
  const { sampled, failed, rate } = seen;
  const isFine = rate <= 15 || failed <= 1 || (sampled >= 10 && failed <= 2);
  if (isFine) return [];
  return [
    care(
      'fail-rate-high',
      `Too many changes fail: ${failed} of the last ${sampled}, ${rate} %`,
    ),
  ];
}

function rollbacks({ exercisedAt, takes }: Rollbacks): DeployNowReason[] {
  if (!exercisedAt) {
    return [care('rollback-never-exercised', 'No rollback was ever exercised')];
  }
  if (takes === undefined || takes <= ROLLBACK_TAKES) return [];
  const minutes = Math.ceil(takes / MINUTE);
  return [care('rollback-slow', `A rollback takes ${minutes} minutes`)];
}

function onCall({ isSomebodyOnCall }: DeployNowInput): DeployNowReason[] {
  if (isSomebodyOnCall) return [];
  return [care('on-call-unknown', 'Nobody is known to be on call')];
}

function alarms({ alarms: state }: DeployNowInput): DeployNowReason[] {
  const lesser = (state?.firing ?? []).filter(alarm => !isUrgent(alarm));
  return lesser.map(alarm => ({
    ...care('lesser-alarm', `${lesserText(alarm)} ${quote(alarm)} is firing`),
    ...(alarm.since && { since: alarm.since }),
    ...(alarm.link && { link: alarm.link }),
  }));
}

/** Nobody is likely to be working on them; nobody said that they are over either. */
function silentIncidents({ deliveries, now }: DeployNowInput) {
  return (deliveries?.silent ?? []).map(({ lastNewsAt, since, link, name }) => {
    const days = Math.floor((now - Date.parse(lastNewsAt)) / DAY);
    const from = since ? ` since ${since}` : '';
    return {
      ...care(
        'incident-silent',
        `The incident ${quote({
          name,
        })} is open${from}, and nothing was heard of it for ${days} days`,
      ),
      ...(since && { since }),
      ...(link && { link }),
    };
  });
}

function lesserText({ isSilenced }: { isSilenced: boolean }): string {
  return isSilenced ? 'The silenced alarm' : 'The lesser alarm';
}

function friday(input: DeployNowInput): DeployNowReason[] {
  const { hasFridayRecord, now } = input;
  if (hasFridayRecord || !isLastAfternoon(toInstant(now), input)) return [];
  return [
    care(
      'friday',
      'The working week is almost over, and deployments at that time have no record yet',
    ),
  ];
}

function care(code: string, text: string): DeployNowReason {
  return { code, answer: 'with-care', text };
}
