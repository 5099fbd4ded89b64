import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { AlarmTeller } from './AlarmTeller';

/**
 * Plays the Alertmanager of the example company: what its alarms did in the last weeks, then what they do
 * while somebody watches. In development only: what it says is made up.
 */
export const demoAlarmsPlugin = createBackendPlugin({
  pluginId: 'demo-alarms',
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
        const teller = new AlarmTeller(Date.now(), { auth, discovery });
        let isTold = false;
        await scheduler.scheduleTask({
          id: 'demo-alarms',
          scope: 'local',
          // The first verdicts come first.
          initialDelay: { seconds: 20 },
          frequency: { seconds: 30 },
          timeout: { minutes: 5 },
          fn: async () => {
            await teller.tellUntil(Date.now());
            if (!isTold) logger.info('The alarms of the demo are told');
            isTold = true;
          },
        });
      },
    });
  },
});
