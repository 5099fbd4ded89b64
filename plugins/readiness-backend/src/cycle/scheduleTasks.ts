import {
  LoggerService,
  RootConfigService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Collector } from 'backstage-plugin-readiness-node';
import { messageOf } from '../util/messageOf';
import { CatalogFollower } from './CatalogFollower';
import { collectTask } from './collectTask';
import { CycleContext } from './CycleContext';
import { housekeepingTask } from './housekeepingTask';
import { scanTask } from './scanTask';
import {
  FIRST_COLLECTION,
  FIRST_SCAN,
  HOUSEKEEPING,
  readSchedule,
} from './schedules';
import { synchroniseTask } from './synchroniseTask';

/**
 * Hands the work to the scheduler: one replica at a time does each task, and anyone who may can trigger
 * or cancel any of them at any time. Each is safe under that.
 */
export async function scheduleTasks(
  context: CycleContext,
  services: {
    scheduler: SchedulerService;
    config: RootConfigService;
    /** Aborts when this process goes down. */
    stopping: AbortSignal;
  },
): Promise<void> {
  const { scheduler, config, stopping } = services;
  const schedule = (
    id: string,
    when: SchedulerServiceTaskScheduleDefinition,
    run: (abort: AbortSignal) => Promise<unknown>,
  ) =>
    scheduler.scheduleTask({
      ...when,
      id: `readiness-${id}`,
      scope: 'global',
      fn: async abort => {
        await run(AbortSignal.any([abort, stopping]));
      },
    });

  const follower = new CatalogFollower(context);
  const { catalogCollectors, sourceCollectors } = context;
  await schedule(
    'synchronise',
    readSchedule(config, 'synchronise'),
    async abort => {
      const isFirst = await synchroniseTask(context, follower, abort);
      if (isFirst) await askNow(sourceCollectors, scheduler, context.logger);
    },
  );
  for (const collector of [...catalogCollectors, ...sourceCollectors]) {
    await schedule(
      `collect-${collector.id}`,
      { initialDelay: FIRST_COLLECTION, ...collector.schedule },
      abort => collectTask(collector, context, abort),
    );
  }
  for (const source of context.alarmSources ?? []) {
    await schedule(
      `scan-${source.id}`,
      { initialDelay: FIRST_SCAN, ...source.schedule },
      abort => scanTask(source, context, abort),
    );
  }
  await schedule('evaluate', readSchedule(config, 'evaluate'), abort =>
    context.evaluator.evaluateDue(abort),
  );
  await schedule('housekeeping', HOUSEKEEPING, () => housekeepingTask(context));
}

/** Sources that were asked about nobody, as the catalog was not there yet, are not left for their next turn. */
async function askNow(
  collectors: readonly Collector[],
  scheduler: SchedulerService,
  logger: LoggerService,
): Promise<void> {
  for (const { id } of collectors) {
    try {
      await scheduler.triggerTask(`readiness-collect-${id}`);
    } catch (error) {
      // It is running: what it does not come to is for its next turn.
      logger.debug(`'${id}' is not asked at once: ${messageOf(error)}`);
    }
  }
}
