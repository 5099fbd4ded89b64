import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

type Schedule = SchedulerServiceTaskScheduleDefinition;

/**
 * Soon after a start, so that a fresh portal has verdicts within a minute; then often enough that an
 * edit shows in well under one. Limits are far longer than a run takes: they end what hangs.
 */
const DEFAULTS = {
  synchronise: {
    initialDelay: { seconds: 3 },
    frequency: { seconds: 30 },
    timeout: { minutes: 15 },
  },
  evaluate: {
    initialDelay: { seconds: 15 },
    frequency: { seconds: 15 },
    timeout: { minutes: 15 },
  },
  /** The first reading is part of the start. */
  definitions: {
    initialDelay: { minutes: 5 },
    frequency: { minutes: 5 },
    timeout: { minutes: 4 },
  },
} satisfies Record<string, Schedule>;

export const HOUSEKEEPING: Schedule = {
  initialDelay: { minutes: 5 },
  frequency: { hours: 6 },
  timeout: { hours: 1 },
};

/** When a collector that does not say so first runs: there are entities by then. */
export const FIRST_COLLECTION: Schedule['initialDelay'] = { seconds: 20 };

/** When a source of alarms that does not say so is first read: before facts are asked for. */
export const FIRST_SCAN: Schedule['initialDelay'] = { seconds: 10 };

/** A schedule of ours, or the one in `readiness.schedule`. */
export function readSchedule(
  config: RootConfigService,
  task: keyof typeof DEFAULTS,
): Schedule {
  const own = config.getOptionalConfig(`readiness.schedule.${task}`);
  if (!own) return DEFAULTS[task];
  const schedule = readSchedulerServiceTaskScheduleDefinitionFromConfig(own);
  const { initialDelay } = DEFAULTS[task];
  return { ...schedule, initialDelay: schedule.initialDelay ?? initialDelay };
}
