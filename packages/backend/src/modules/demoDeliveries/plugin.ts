import { createDemoPlugin } from '../createDemoPlugin';
import { historyUntil } from './history';
import { latestUntil } from './nowAndThen';
import { tell } from './tell';

/** Plays the pipelines of the example company: half a year of history at the start, then a deployment now and then. */
export const demoDeliveriesPlugin = createDemoPlugin({
  pluginId: 'demo-deliveries',
  schedule: {
    // The first verdicts come first.
    initialDelay: { seconds: 30 },
    frequency: { seconds: 60 },
    timeout: { minutes: 5 },
  },
  begin({ logger, ...services }) {
    let isTold = false;
    return async () => {
      const now = Date.now();
      const events = isTold ? [] : historyUntil(now);
      events.push(...latestUntil(now));
      const counts = await tell(events, services);
      const said = JSON.stringify(counts);
      if (!isTold) logger.info(`The history of the demo is told: ${said}`);
      isTold = true;
    };
  },
});
