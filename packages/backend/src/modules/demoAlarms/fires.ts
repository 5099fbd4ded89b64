import { chance } from '../demoDeliveries/chance';
import { DemoAlarm } from './DemoAlarm';

/** A time that an alarm fired; without an end, it still does. In milliseconds since the epoch. */
export interface Fire {
  from: number;
  to?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Days of history that are told. */
export const HISTORY_DAYS = 40;

/**
 * Every time that an alarm fired in the days before, oldest first. What is told of a day is the same
 * whenever it is told.
 *
 * @param startedAt - of the portal: what is firing then does so for as long as it runs
 */
export function firesUntil(
  alarm: DemoAlarm,
  now: number,
  startedAt: number,
): Fire[] {
  const today = Math.floor(now / DAY) * DAY;
  const days = Array.from(
    { length: HISTORY_DAYS + 1 },
    (_, index) => today - (HISTORY_DAYS - index) * DAY,
  );
  const ongoing = ongoingOf(alarm, startedAt);
  const past = days
    .flatMap(day => firesOf(alarm, day))
    .concat(flapsOf(alarm, now, startedAt))
    .filter(({ from, to = from }) => to <= (ongoing?.from ?? now));
  const told = ongoing ? [...past, ongoing] : past;
  return told.sort((a, b) => a.from - b.from);
}

function firesOf(alarm: DemoAlarm, day: number): Fire[] {
  const { name, perWeek, minutes, selfResolving = 0 } = alarm;
  const perDay = perWeek / 7;
  const isOneMore =
    isTried(name, day) || chance(name, day, 'count') < perDay % 1;
  const count = Math.floor(perDay) + (isOneMore ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const slot = DAY / count;
    const late = chance(name, day, index, 'start') * (slot - 2 * HOUR);
    const from = Math.floor(day + index * slot + late);
    const isBrief = chance(name, day, index, 'length') * 10 < selfResolving;
    return { from, to: from + (isBrief ? 3 : minutes) * MINUTE };
  });
}

/** Every alarm is tried once in four weeks: what never fired, Alertmanager never tells. */
function isTried(name: string, day: number): boolean {
  return (day / DAY) % 28 === Math.floor(chance(name, 'tried') * 28);
}

function ongoingOf({ firingForHours }: DemoAlarm, startedAt: number) {
  return firingForHours === undefined
    ? undefined
    : { from: startedAt - firingForHours * HOUR };
}

/** Of the time that the portal runs, up to this moment: the last one may be going on. */
function flapsOf({ flapping }: DemoAlarm, now: number, startedAt: number) {
  if (!flapping) return [];
  const every = flapping.everyMinutes * MINUTE;
  const fires: Fire[] = [];
  for (let from = startedAt; from <= now; from += every) {
    const to = from + flapping.forMinutes * MINUTE;
    fires.push(to <= now ? { from, to } : { from });
  }
  return fires;
}
