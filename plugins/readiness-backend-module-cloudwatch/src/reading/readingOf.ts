import { AlarmReading } from 'backstage-plugin-readiness-node';
import { actionsOf, onlyScales, toldBy } from './actions';
import { childrenOf } from './childrenOf';
import { consoleLink } from './consoleLink';
import { labelsOf } from './labelsOf';
import { metricOf, metricsOf } from './metricOf';
import { stateOf } from './stateOf';
import { StoredAlarm } from './StoredAlarm';
import { Surroundings } from './Surroundings';
import { linksOf, tagOf, Tags } from './tagged';

/** An alarm as CloudWatch has it, in our words. */
export function readingOf(
  alarm: StoredAlarm,
  around: Surroundings,
): AlarmReading {
  const name = alarm.AlarmName!;
  const tags = around.tags.get(alarm.AlarmArn ?? '');
  const { state, since } = stateOf(alarm, around.children.has(name));
  return withoutGaps({
    id: name,
    title: name,
    state,
    since: since?.toISOString(),
    silenced: isSilenced(alarm, around) ? {} : undefined,
    severity: severityOf(alarm, tags, around),
    routedTo: reachedBy(alarm, around),
    ...linksOf(alarm.AlarmDescription, tags, around.account.tags),
    link: consoleLink(alarm.AlarmArn),
    metric: metricOf(alarm),
    labels: labelsOf({ name, metrics: metricsOf(alarm), tags }),
    purpose: onlyScales(alarm) ? 'scaling' : undefined,
    children: alarm.AlarmRule ? childrenOf(alarm.AlarmRule) : undefined,
  });
}

function isSilenced(alarm: StoredAlarm, around: Surroundings): boolean {
  return (
    alarm.ActionsSuppressedBy !== undefined ||
    around.muted.has(alarm.AlarmName!)
  );
}

/**
 * What does nothing but keep others quiet is meant for nobody, unless it is rated.
 */
function severityOf(
  alarm: StoredAlarm,
  tags: Tags | undefined,
  around: Surroundings,
): string | undefined {
  const rated = tagOf(tags, around.account.tags.severity);
  if (rated) return rated;
  const onlySuppresses =
    around.suppressors.has(alarm.AlarmName!) && actionsOf(alarm).length === 0;
  return onlySuppresses ? 'none' : undefined;
}

function reachedBy(
  alarm: StoredAlarm,
  { account, isSilent }: Surroundings,
): readonly string[] | undefined {
  const told = toldBy(alarm, isSilent);
  return account.alsoReaches.length > 0
    ? [...(told ?? []), ...account.alsoReaches]
    : told;
}

/** What is not known is left out, rather than said to be undefined. */
function withoutGaps(reading: AlarmReading): AlarmReading {
  return Object.fromEntries(
    Object.entries(reading).filter(([, value]) => value !== undefined),
  ) as unknown as AlarmReading;
}
