import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmHistory } from '../AlarmHistory';
import { SeenAlarm } from '../SeenAlarm';
import { AlarmFactsOf } from './AlarmFactsOf';
import { named } from './named';

const FIRING_DAYS = 1;
const WITHOUT_DATA_DAYS = 7;
const OFF_DAYS = 14;

/** Which alarms tell nothing any more. */
export function stuckFacts({
  judged,
  lookback,
}: AlarmHistory): AlarmFactsOf<
  'stuck-firing' | 'stuck-without-data' | 'stuck-off'
> {
  const isOver = (since: Instant | undefined, days: number) =>
    since !== undefined &&
    lookback.isPast(since) &&
    !lookback.isWithin(since, days);
  const stuck = (is: (alarm: SeenAlarm['record']) => boolean) =>
    named(judged.filter(({ record }) => is(record)));
  return {
    'alarms/stuck-firing': stuck(
      ({ state, since }) => state === 'firing' && isOver(since, FIRING_DAYS),
    ),
    'alarms/stuck-without-data': stuck(
      ({ state, since }) =>
        state === 'insufficient-data' && isOver(since, WITHOUT_DATA_DAYS),
    ),
    'alarms/stuck-off': stuck(
      ({ state, since, silenced }) =>
        (state === 'disabled' && isOver(since, OFF_DAYS)) ||
        isOver(silenced?.since, OFF_DAYS),
    ),
  };
}
