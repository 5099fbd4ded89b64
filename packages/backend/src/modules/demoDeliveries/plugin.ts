import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { historyUntil } from './history';
import { latestUntil } from './nowAndThen';
import { tell } from './tell';

/**
 * Plays the pipelines of the example company: half a year of history at the start, then a deployment now
 * and then. In development only: what it says is made up.
 */
export const demoDeliveriesPlugin = createBackendPlugin({
  pluginId: 'demo-deliveries',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, discovery, logger, scheduler }) {
        if (process.env.NODE_ENV !== 'development') return;
        let isTold = false;
        await scheduler.scheduleTask({
          id: 'demo-deliveries',
          scope: 'local',
          // The first verdicts come first.
          initialDelay: { seconds: 30 },
          frequency: { seconds: 60 },
          timeout: { minutes: 5 },
          fn: async () => {
            const now = Date.now();
            const events = isTold ? [] : historyUntil(now);
            events.push(...latestUntil(now));
            const counts = await tell(events, { auth, discovery });
            const said = JSON.stringify(counts);
            if (!isTold)
              logger.info(`The history of the demo is told: ${said}`);
            isTold = true;
          },
        });
      },
    });
  },
});
