import { failed } from 'backstage-plugin-readiness-node';
import { AlarmHistory, namesOf } from '../AlarmHistory';
import { SeenAlarm } from '../SeenAlarm';
import { AlarmFactsOf } from './AlarmFactsOf';
import { named } from './named';

/** Which alarms reach nobody. One that does is told even where of others it cannot be told. */
export function routeFacts({
  judged,
  sources,
  isSettled,
}: AlarmHistory): AlarmFactsOf<'unrouted'> {
  const lost = judged.filter(
    ({ routes: { routedTo, unroutedSince } }) =>
      routedTo?.length === 0 && unroutedSince && isSettled(unroutedSince),
  );
  const untold = judged.filter(({ routes }) => !routes.routedTo);
  return {
    'alarms/unrouted':
      lost.length > 0 || untold.length === 0
        ? named(lost)
        : failed(
            `${titlesOf(
              untold,
              sources,
            )} cannot tell whom alarms reach: ${namesOf(untold).join(', ')}`,
          ),
  };
}

/** Titles of the sources of alarms, as a sentence begins with them. */
export function titlesOf(
  alarms: readonly SeenAlarm[],
  sources: AlarmHistory['sources'],
): string {
  const ids = new Set(alarms.map(({ record }) => record.source));
  const titles = [...ids].map(id => sources.get(id)?.title ?? id);
  return titles.sort().join(' and ');
}
