import knexFactory from 'knex';
import { createKnexStores } from '../../plugins/readiness-backend/src/stores/knex';
import { heardWith } from '../../plugins/readiness-backend/src/delivery/heardOf';
import { deploymentSteps } from './deliveryEvents';

const BATCH = 100;

/** Takes events until somebody kills it, and tells which are stored. */
async function main() {
  const { deliveries } = createKnexStores(
    knexFactory(JSON.parse(process.argv[2])),
  );
  for (let batch = 0; ; batch++) {
    const range = { from: batch * BATCH, to: (batch + 1) * BATCH };
    const steps = deploymentSteps(['nobody'], range, Date.now());
    const events = [...steps].map(step => {
      const event = { ...step, source: '/killed' };
      return { event, body: '{}', heard: heardWith(event) };
    });
    await deliveries.take(events, {
      at: new Date().toISOString(),
      match: () => ({ reason: 'Nobody' }),
    });
    process.send?.(events.map(({ event }) => event.id));
  }
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
