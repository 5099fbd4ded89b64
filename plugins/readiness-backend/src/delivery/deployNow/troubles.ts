import { DeployNowReason } from 'backstage-plugin-readiness-common';
import { toInstant } from '../../util/clock';
import { DeployNowInput, FiringAlarm, OpenTrouble } from './DeployNowInput';

/**
 * What says *not now*. It counts however old it is: bad news does not turn into good news by nobody
 * looking.
 */
export function troubles(input: DeployNowInput): DeployNowReason[] {
  const { alarms, deliveries } = input;
  return [
    ...(alarms?.firing ?? [])
      .filter(isUrgent)
      .map(alarm =>
        stop('critical-alarm', `The alarm ${quote(alarm)} is firing`, alarm),
      ),
    ...(deliveries?.incidents ?? []).map(incident =>
      stop(
        'incident-open',
        `The incident ${quote(incident)} is open`,
        incident,
      ),
    ),
    ...(deliveries?.failures ?? []).map(failure =>
      stop(
        'failed-deployment-open',
        `The deployment of ${quote(
          failure,
        )} failed, and nothing has recovered it`,
        failure,
      ),
    ),
    ...freezes(input),
  ];
}

/** Critical, and nobody has silenced it. */
export function isUrgent({ isCritical, isSilenced }: FiringAlarm): boolean {
  return isCritical && !isSilenced;
}

export function quote({ name }: OpenTrouble): string {
  return `"${name}"`;
}

function freezes({ freezes: declared, now }: DeployNowInput) {
  const at = toInstant(now);
  return declared
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ from, to, reason }) =>
      stop('freeze', `Nothing is to be deployed until ${to}: ${reason}`, {
        since: from,
      }),
    );
}

function stop(
  code: string,
  text: string,
  { since, link }: Pick<OpenTrouble, 'since' | 'link'>,
): DeployNowReason {
  return {
    code,
    answer: 'not-now',
    text,
    ...(since && { since }),
    ...(link && { link }),
  };
}
