import {
  coreServices,
  createBackendPlugin,
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { PushServices } from './readinessFetch';

export interface DemoServices extends PushServices {
  logger: LoggerService;
}

/** Somebody of the example company who does the same again and again. */
interface DemoPlugin {
  pluginId: string;
  schedule: Pick<
    SchedulerServiceTaskScheduleDefinition,
    'initialDelay' | 'frequency' | 'timeout'
  >;
  /** Called once; what it returns is done at each turn. */
  begin(services: DemoServices): () => Promise<void>;
}

/** In development only: what it says is made up. */
export function createDemoPlugin({ pluginId, schedule, begin }: DemoPlugin) {
  return createBackendPlugin({
    pluginId,
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          discovery: coreServices.discovery,
          logger: coreServices.logger,
          scheduler: coreServices.scheduler,
        },
        async init({ scheduler, ...services }) {
          if (process.env.NODE_ENV !== 'development') return;
          await scheduler.scheduleTask({
            ...schedule,
            id: pluginId,
            scope: 'local',
            fn: begin(services),
          });
        },
      });
    },
  });
}
