import { AlarmHistory } from './AlarmHistory';
import { SeenAlarm } from './SeenAlarm';

/**
 * The alarms that somebody gets up for. Where none is rated so, each of them: that nobody rated them does not make them
 * better.
 */
export function criticalOf({
  judged,
  remembered,
}: Pick<AlarmHistory, 'judged' | 'remembered'>): readonly SeenAlarm[] {
  const isRated = remembered.some(
    ({ importance, record }) => importance === 'critical' && record.severity,
  );
  return isRated
    ? judged.filter(({ importance }) => importance === 'critical')
    : judged;
}
