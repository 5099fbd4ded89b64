import { Instant } from 'backstage-plugin-readiness-common';
import { Alarm } from './Alarm';

/** Notes since when an alarm reaches nobody, is without a runbook, and is asked to be quiet. */
export function withGaps(
  { unroutedSince, withoutRunbookSince, silencedSince, ...alarm }: Alarm,
  at: Instant,
): Alarm {
  const { routedTo, runbook, silenced } = alarm.fields;
  return {
    ...alarm,
    ...(routedTo?.length === 0 && { unroutedSince: unroutedSince ?? at }),
    ...(silenced && { silencedSince: silencedSince ?? at }),
    ...(!runbook && { withoutRunbookSince: withoutRunbookSince ?? at }),
  };
}
