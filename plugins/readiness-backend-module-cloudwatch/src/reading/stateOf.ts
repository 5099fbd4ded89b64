import { StateValue } from '@aws-sdk/client-cloudwatch';
import { AlarmState } from 'backstage-plugin-readiness-node';
import { StoredAlarm } from './StoredAlarm';
import { actionsOf } from './actions';

const STATES: Record<StateValue, AlarmState> = {
  OK: 'ok',
  ALARM: 'firing',
  INSUFFICIENT_DATA: 'insufficient-data',
};

/** As CloudWatch names it; nothing, when it names none. */
export function namedState(value: unknown): AlarmState | undefined {
  return Object.hasOwn(STATES, String(value))
    ? STATES[value as StateValue]
    : undefined;
}

/**
 * The state of CloudWatch follows `treatMissingData` by itself: without data an alarm is in
 * INSUFFICIENT_DATA by `missing`, OK by `notBreaching`, in ALARM by `breaching`, and as it was by `ignore`.
 *
 * @param isChild - whether it reaches people through a composite alarm
 */
export function stateOf(
  alarm: StoredAlarm,
  isChild: boolean,
): { state: AlarmState; since?: Date } {
  if (isDisabled(alarm, isChild)) {
    // It was switched off then, or before.
    return {
      state: 'disabled',
      since: alarm.AlarmConfigurationUpdatedTimestamp,
    };
  }
  const state = namedState(alarm.StateValue) ?? 'insufficient-data';
  if (state === 'ok' && alarm.EvaluationState === 'EVALUATION_ERROR') {
    return { state: 'insufficient-data', since: alarm.StateUpdatedTimestamp };
  }
  return {
    state,
    since: alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp,
  };
}

/** Off is what has something to do and may not. What a composite alarm looks at works all the same. */
function isDisabled(alarm: StoredAlarm, isChild: boolean): boolean {
  return (
    alarm.ActionsEnabled === false && !isChild && actionsOf(alarm).length > 0
  );
}
