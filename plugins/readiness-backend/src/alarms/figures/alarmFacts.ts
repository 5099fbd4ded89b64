import {
  AlarmFactRef,
  alarmFacts as declared,
  Observation,
} from 'backstage-plugin-readiness-common';
import { absent } from 'backstage-plugin-readiness-node';
import { present } from 'backstage-plugin-readiness-node';
import { Figured } from '../../delivery/figures/Figured';
import { EntityAlarms } from '../records';
import { AlarmContext } from './AlarmContext';
import { AlarmHistory, readAlarmHistory } from './AlarmHistory';
import { askedFacts } from './facts/askedFacts';
import { foundIncidentFacts } from './facts/foundIncidentFacts';
import { noiseFacts } from './facts/noiseFacts';
import { routeFacts } from './facts/routeFacts';
import { runbookFacts } from './facts/runbookFacts';
import { signalFacts } from './facts/signalFacts';
import { stuckFacts } from './facts/stuckFacts';
import { watchedDeploymentFacts } from './facts/watchedDeploymentFacts';

/**
 * Every fact of `alarmFacts`, each with an answer. How old what is known is, is not looked at here.
 *
 * @param deliveries - left out where no feed knows the entity
 */
export function alarmFacts(
  alarms: EntityAlarms,
  deliveries: AlarmHistory['deliveries'],
  context: AlarmContext,
): Figured<AlarmFactRef> {
  if (!alarms.connected) return { facts: unmapped() };
  const asked = askedFacts(alarms);
  if (!alarms.mapped) return { facts: { ...unmapped(), ...asked } };
  const history = readAlarmHistory(alarms, deliveries, context);
  const facts = {
    'alarms/judged': present(history.remembered.length),
    ...asked,
    ...routeFacts(history),
    ...runbookFacts(history),
    ...stuckFacts(history),
    ...signalFacts(history),
    ...noiseFacts(history),
    ...watchedDeploymentFacts(history),
    ...foundIncidentFacts(history),
  };
  const { validUntil } = history.lookback;
  return { facts, ...(validUntil && { validUntil }) };
}

/** Nothing is known to be of the entity. */
function unmapped(): Record<AlarmFactRef, Observation> {
  const none = declared.map(({ ref }) => [ref, absent('unmapped')]);
  return Object.fromEntries(none) as Record<AlarmFactRef, Observation>;
}
