import { createDemoPlugin } from '../createDemoPlugin';
import { pushFacts } from './pushFacts';

/**
 * Pushes what the pipelines of the example company know, so that the demo shows facts that nobody had to
 * say by hand.
 */
export const demoFactsPlugin = createDemoPlugin({
  pluginId: 'demo-facts',
  schedule: {
    initialDelay: { seconds: 10 },
    frequency: { seconds: 10 },
    timeout: { minutes: 1 },
  },
  begin({ logger, ...services }) {
    let isDone = false;
    return async () => {
      if (isDone) return;
      // The catalog reads the examples while the backend starts: until then nobody knows them.
      const refused = await pushFacts(services);
      isDone = refused.length === 0;
      logger.info(
        isDone
          ? 'The facts of the demo are pushed'
          : `${refused.length} facts of the demo wait: ${refused[0].message}`,
      );
    };
  },
});
