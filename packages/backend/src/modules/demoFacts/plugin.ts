import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { pushFacts } from './pushFacts';

/**
 * Pushes what the pipelines of the example company know, so that the demo shows facts that nobody had to
 * say by hand. In development only: what it says is made up.
 */
export const demoFactsPlugin = createBackendPlugin({
  pluginId: 'demo-facts',
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
        let isDone = false;
        await scheduler.scheduleTask({
          id: 'demo-facts',
          scope: 'local',
          initialDelay: { seconds: 10 },
          frequency: { seconds: 10 },
          timeout: { minutes: 1 },
          fn: async () => {
            if (isDone) return;
            // The catalog reads the examples while the backend starts: until then nobody knows them.
            const refused = await pushFacts({ auth, discovery });
            isDone = refused.length === 0;
            logger.info(
              isDone
                ? 'The facts of the demo are pushed'
                : `${refused.length} facts of the demo wait: ${refused[0].message}`,
            );
          },
        });
      },
    });
  },
});
