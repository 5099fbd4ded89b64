import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { CronTime } from 'cron';
import { Duration } from 'luxon';

type Schedule = Pick<SchedulerServiceTaskScheduleDefinition, 'frequency'>;

/** Runs that may be missed before a collector counts as late. */
const PATIENCE = 3;

/** When a run is expected after one that started then; undefined when only somebody starts it. */
export function expectedAfter(
  { frequency }: Schedule,
  startedAt: number,
): number | undefined {
  if ('trigger' in frequency) return undefined;
  if ('cron' in frequency) return nextOf(frequency.cron, startedAt);
  return startedAt + Duration.fromObject(frequency as HumanDuration).toMillis();
}

/** From when on a collector that last ran then is late. */
export function lateAfter(
  schedule: Schedule,
  startedAt: number,
): number | undefined {
  const { frequency } = schedule;
  const next = expectedAfter(schedule, startedAt);
  if (next === undefined) return undefined;
  // The times of a crontab are apart by more than an interval tells: nights, weekends.
  if ('cron' in frequency) return nextOf(frequency.cron, next);
  return startedAt + PATIENCE * (next - startedAt);
}

function nextOf(cron: string, after: number): number {
  return new CronTime(cron).getNextDateFrom(new Date(after)).toMillis();
}
