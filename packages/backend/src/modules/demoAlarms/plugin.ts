import { createDemoPlugin } from '../createDemoPlugin';
import { AlarmTeller } from './AlarmTeller';

/** Plays the Alertmanager of the example company: what its alarms did in the last weeks, then what they do while somebody watches. */
export const demoAlarmsPlugin = createDemoPlugin({
  pluginId: 'demo-alarms',
  schedule: {
    // The first verdicts come first.
    initialDelay: { seconds: 20 },
    frequency: { seconds: 30 },
    timeout: { minutes: 5 },
  },
  begin({ logger, ...services }) {
    const teller = new AlarmTeller(Date.now(), services);
    let isTold = false;
    return async () => {
      await teller.tellUntil(Date.now());
      if (!isTold) logger.info('The alarms of the demo are told');
      isTold = true;
    };
  },
});
