import {
  LifecycleService,
  LoggerService,
  RootConfigService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { messageOf } from '../util/messageOf';
import { DefinitionKeeper } from './DefinitionKeeper';

export interface FollowServices {
  config: RootConfigService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  scheduler: SchedulerService;
}

/**
 * Reads the definitions now, when the configuration changes, and on a schedule: in every replica, since
 * each has a configuration of its own. Which one's counts is agreed on in the database.
 */
export async function followDefinitions(
  keeper: DefinitionKeeper,
  schedule: SchedulerServiceTaskScheduleDefinition,
  { config, lifecycle, logger, scheduler }: FollowServices,
): Promise<void> {
  await keeper.refresh();
  const subscription = config.subscribe?.(() => {
    keeper.reconfigure().catch(error => logger.error(messageOf(error)));
  });
  lifecycle.addShutdownHook(async () => {
    subscription?.unsubscribe();
    await keeper.release().catch(error => logger.debug(messageOf(error)));
  });
  await scheduler.scheduleTask({
    ...schedule,
    id: 'readiness-definitions',
    scope: 'local',
    fn: () => keeper.refresh(),
  });
}
