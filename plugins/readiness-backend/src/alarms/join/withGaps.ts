import { Instant } from 'backstage-plugin-readiness-common';
import { Alarm } from './Alarm';

/** Notes since when an alarm reaches nobody, and since when it is without a runbook. */
export function withGaps(
  { unroutedSince, withoutRunbookSince, ...alarm }: Alarm,
  at: Instant,
): Alarm {
  const { routedTo, runbook } = alarm.fields;
  return {
    ...alarm,
    ...(routedTo?.length === 0 && { unroutedSince: unroutedSince ?? at }),
    ...(!runbook && { withoutRunbookSince: withoutRunbookSince ?? at }),
  };
}
