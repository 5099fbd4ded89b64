import { DAY, HOUR } from '../spans';

const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** From how many deployments a week on, by the report's words: several a day, daily, weekly, monthly. */
const FREQUENCY: [number, string][] = [
  [14, 'elite'],
  [1, 'high'],
  [7 / 30, 'medium'],
];

const LEAD_TIME: [number, string][] = [
  [DAY, 'elite'],
  [WEEK, 'high'],
  [MONTH, 'medium'],
];

/** Two clusters of the report share less than a day, and none has between a day and a week. */
const RECOVERY: [number, string | undefined][] = [
  [HOUR, 'elite'],
  [DAY, 'high or medium'],
  [WEEK, undefined],
];

/**
 * The clusters of the DORA report of 2024 ("Accelerate State of DevOps", dora.dev), read for one figure alone. The
 * change fail rate has none: the medium cluster fails less often than the high one, so the rate alone names nobody.
 */
export const clusterOf = {
  frequency: (perWeek: number) =>
    FREQUENCY.find(([least]) => perWeek >= least)?.[1] ?? 'low',
  leadTime: (milliseconds: number) => firstAbove(LEAD_TIME, milliseconds),
  recovery: (milliseconds: number) => firstAbove(RECOVERY, milliseconds),
};

function firstAbove(
  limits: [number, string | undefined][],
  value: number,
): string | undefined {
  const found = limits.find(([limit]) => value < limit);
  return found ? found[1] : 'low';
}
