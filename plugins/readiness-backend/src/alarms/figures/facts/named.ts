import { present } from 'backstage-plugin-readiness-node';
import { namesOf } from '../AlarmHistory';
import { SeenAlarm } from '../SeenAlarm';

/** The names of alarms. Where it is one, its link leads to where it can be mended. */
export function named(alarms: readonly SeenAlarm[]) {
  const links = alarms.flatMap(({ record }) => record.link ?? []);
  const isOne = alarms.length === 1 && links.length === 1;
  return present(namesOf(alarms), isOne ? { link: links[0] } : {});
}
