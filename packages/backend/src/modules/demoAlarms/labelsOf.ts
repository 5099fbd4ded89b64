import { DemoAlarm } from './DemoAlarm';

/** As the rule of the alarm gives them to its alerts. */
export function labelsOf({ name, service, severity, signal }: DemoAlarm) {
  return {
    alertname: name,
    service,
    ...(severity && { severity }),
    ...(signal && { signal }),
  };
}
