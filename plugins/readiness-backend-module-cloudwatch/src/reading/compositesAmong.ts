import { alarmNameOf } from './arn';
import { childrenOf } from './childrenOf';
import { StoredAlarm } from './StoredAlarm';
import { Surroundings } from './Surroundings';

/** What composite alarms say of other alarms. */
export function compositesAmong(
  composites: readonly StoredAlarm[],
): Pick<Surroundings, 'children' | 'suppressors'> {
  const children = composites.flatMap(({ AlarmRule }) =>
    childrenOf(AlarmRule ?? ''),
  );
  const suppressors = composites.flatMap(({ ActionsSuppressor }) =>
    ActionsSuppressor ? [alarmNameOf(ActionsSuppressor)] : [],
  );
  return { children: new Set(children), suppressors: new Set(suppressors) };
}
