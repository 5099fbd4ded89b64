import { JsonObject } from '@backstage/types';
import { chance } from './chance';
import { Character } from './Character';
import { characters } from './characters';
import { deliveryOf, drillOf } from './deliveryOf';
import { strangerOf } from './stranger';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const DAYS = 180;

/**
 * What happened to the services of the example company in the last 180 days, oldest first. What is told of
 * a day is the same whenever it is told, so telling it again says nothing new.
 */
export function historyUntil(now: number): JsonObject[] {
  const today = Math.floor(now / DAY) * DAY;
  const days = Array.from({ length: DAYS + 1 }, (_, ago) => today - ago * DAY);
  return days
    .reverse()
    .flatMap(day => [
      ...characters.flatMap(one => dayOf(one, day, (today - day) / DAY)),
      ...strangerOf(day),
    ])
    .filter(event => timeOf(event) <= now)
    .sort((a, b) => timeOf(a) - timeOf(b));
}

function dayOf(character: Character, day: number, ago: number): JsonObject[] {
  const date = new Date(day);
  const drill =
    character.drills && date.getUTCDate() === 1
      ? drillOf(character, day + 10 * HOUR)
      : [];
  if (ago < (character.stoppedDaysAgo ?? 0)) return drill;
  const deliveries = Array.from(
    { length: countOf(character, date) },
    (_, index) => deliveryOf(character, index, startOf(character, day, index)),
  );
  return [...drill, ...deliveries.flat()];
}

/** On working days, as evenly as chance has it. */
function countOf(character: Character, date: Date): number {
  const weekday = date.getUTCDay();
  const isOff = weekday === 0 || weekday === 6;
  if (isOff || (weekday === 5 && character.sparesFridays)) return 0;
  const perDay = character.perWeek / (character.sparesFridays ? 4 : 5);
  const rest = chance(character.name, date.getTime(), 'count');
  return Math.floor(perDay) + (rest < perDay % 1 ? 1 : 0);
}

/** Between eight and four, afternoons included: a Friday without any says nothing about Fridays. */
function startOf({ name }: Character, day: number, index: number): number {
  const minutes = Math.floor(chance(name, day, index, 'start') * 360);
  return day + (8 + 2 * index) * HOUR + minutes * 60_000;
}

/** When an event of any form happened. */
export function timeOf(event: JsonObject): number {
  const { timestamp } = Object(event.context) as { timestamp?: string };
  return Date.parse(timestamp ?? String(event.at));
}
