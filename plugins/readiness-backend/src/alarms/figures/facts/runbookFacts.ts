import { failed } from 'backstage-plugin-readiness-node';
import { AlarmHistory, namesOf } from '../AlarmHistory';
import { criticalOf } from '../critical';
import { AlarmFactsOf } from './AlarmFactsOf';
import { named } from './named';
import { titlesOf } from './routeFacts';

/** Which critical alarms leave whoever hears them alone. */
export function runbookFacts(
  history: AlarmHistory,
): AlarmFactsOf<'critical-without-runbook' | 'critical-without-cause'> {
  return {
    'alarms/critical-without-runbook': withoutRunbook(history),
    'alarms/critical-without-cause': withoutCause(history),
  };
}

function withoutRunbook(history: AlarmHistory) {
  const { sources, isSettled } = history;
  const without = criticalOf(history).filter(({ record }) => !record.runbook);
  const known = without.filter(
    ({ record: { withoutRunbookSince: since } }) => since && isSettled(since),
  );
  const untold = without.filter(({ record }) => !record.withoutRunbookSince);
  if (known.length > 0 || untold.length === 0) return named(known);
  return failed(
    `${titlesOf(
      untold,
      sources,
    )} cannot tell which runbook alarms have: ${namesOf(untold).join(', ')}`,
  );
}

function withoutCause(history: AlarmHistory) {
  const bare = criticalOf(history).filter(
    ({ record: { runbook, dashboard, logs } }) =>
      !(runbook && dashboard && logs),
  );
  return named(
    bare.filter(({ record: { withoutCauseSince, firstSeenAt } }) =>
      history.isSettled(withoutCauseSince ?? firstSeenAt),
    ),
  );
}
