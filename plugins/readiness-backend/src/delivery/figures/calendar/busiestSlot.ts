import { LocalClock, LocalTime } from './LocalClock';

const MINUTES_A_WEEK = 7 * 24 * 60;
const SLOT = 4 * 60;

/**
 * How many of the instants fall into the four hours of the week that hold the most of them, whenever those begin.
 * Goes by the clock on the wall there; the week has no end.
 */
export function busiestSlot(
  instants: readonly string[],
  timeZone: string,
): number {
  const clock = LocalClock.in(timeZone);
  const minutes = instants
    .map(at => minuteOfWeek(clock.at(at)))
    .sort((a, b) => a - b);
  const twice = [...minutes, ...minutes.map(minute => minute + MINUTES_A_WEEK)];
  let most = 0;
  let end = 0;
  for (let start = 0; start < minutes.length; start++) {
    while (end < twice.length && twice[end] - twice[start] < SLOT) end++;
    most = Math.max(most, end - start);
  }
  return most;
}

function minuteOfWeek({ weekday, minute }: LocalTime): number {
  return (weekday - 1) * 24 * 60 + minute;
}
