import knexFactory from 'knex';
import { deployed } from '../../delivery/__testUtils__/deliveries';
import { createKnexStores } from '../knex';

const BATCH = 100;

/** Run as a process of its own: takes events until somebody kills it, and tells which are stored. */
async function main() {
  const { deliveries } = createKnexStores(
    knexFactory(JSON.parse(process.argv[2])),
  );
  for (let batch = 0; ; batch++) {
    const events = Array.from({ length: BATCH }, (_, number) => {
      const id = `${batch}-${number}`;
      const event = deployed('09:00', 'succeeded', { id, deployment: id });
      return { event, body: '{}', heard: ['tells deployment'] };
    });
    await deliveries.take(events, {
      at: new Date().toISOString(),
      match: () => ({ reason: 'Nobody' }),
    });
    process.send?.(events.map(({ event }) => event.id));
  }
}

main().catch(error => {
  // eslint-disable-next-line no-console -- Nothing else would tell.
  console.error(error);
  process.exit(1);
});
