import {
  coreServices,
  createBackendModule,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import { LevelFollower } from './LevelFollower';
import { LevelMap } from './LevelMap';
import { ReadinessLabelsProcessor } from './ReadinessLabelsProcessor';
import { ReadinessRefresher } from './ReadinessRefresher';
import { serviceFetchApi } from './serviceFetchApi';

/** Each replica asks for itself: every one of them processes entities, so every one must know. */
const POLLING: SchedulerServiceTaskScheduleDefinition = {
  scope: 'local',
  frequency: { seconds: 10 },
  initialDelay: { seconds: 1 },
  timeout: { minutes: 5 },
};

/**
 * Stamps readiness levels onto entities, so that the catalog can be filtered by them.
 *
 * @public
 */
export const catalogModuleReadiness = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'readiness',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, lifecycle, logger, scheduler, ...services }) {
        const levels = new LevelMap();
        const processor = new ReadinessLabelsProcessor({ levels, logger });
        const refresher = new ReadinessRefresher();
        catalog.addProcessor(processor);
        catalog.addEntityProvider(refresher);
        const follower = new LevelFollower({
          api: new ReadinessClient({ fetchApi: serviceFetchApi(services) }),
          levels,
          processor,
          refresher,
          logger,
        });
        const stopping = new AbortController();
        lifecycle.addShutdownHook(() => stopping.abort());
        lifecycle.addStartupHook(() =>
          scheduler.scheduleTask({
            ...POLLING,
            id: 'readiness-levels',
            fn: abort =>
              follower.follow(AbortSignal.any([abort, stopping.signal])),
          }),
        );
      },
    });
  },
});
