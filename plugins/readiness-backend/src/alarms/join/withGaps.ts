import { Instant } from 'backstage-plugin-readiness-common';
import { Alarm } from './Alarm';

/** Notes since when an alarm reaches nobody, is without what helps whoever hears it, and is asked to be quiet. */
export function withGaps(
  {
    unroutedSince,
    withoutRunbookSince,
    withoutCauseSince,
    silencedSince,
    ...alarm
  }: Alarm,
  at: Instant,
): Alarm {
  const { routedTo, runbook, dashboard, logs, silenced } = alarm.fields;
  const isBare = !(runbook && dashboard && logs);
  return {
    ...alarm,
    ...(routedTo?.length === 0 && { unroutedSince: unroutedSince ?? at }),
    ...(silenced && { silencedSince: silencedSince ?? at }),
    ...(!runbook && { withoutRunbookSince: withoutRunbookSince ?? at }),
    ...(isBare && { withoutCauseSince: withoutCauseSince ?? at }),
  };
}
