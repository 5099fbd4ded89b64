import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { runAll } from '../../plugins/readiness-backend/src/collection/runAll';
import { createDeliverySink } from '../../plugins/readiness-backend/src/delivery/createDeliverySink';
import { createDeliveries } from '../../plugins/readiness-backend/src/delivery/createDeliveries';
import { DeliveryFeeds } from '../../plugins/readiness-backend/src/delivery/DeliveryFeeds';
import { DeliveryMapping } from '../../plugins/readiness-backend/src/delivery/DeliveryMapping';
import { deploymentSteps } from './deliveryEvents';
import {
  BATCH,
  EVENTS,
  pushAll,
  pushRest,
  pushSingly,
  Take,
} from './deliveryPushes';
import { insertSameRows } from './deliveryReference';
import { atMost, Figure, mib, ms, ratio } from './figure';
import { killedWhilePushing } from './killed';
import { logger } from './services';
import { watch } from './watch';
import { NEVER, World } from './world';

const SINGLES = 300;
const PER_SERVICE = 50;

/** What it costs to take events, and to work out what follows from them. */
export async function deliveriesTaken(world: World): Promise<Figure[]> {
  const { knex } = world;
  const services = await namesOf(world);
  const record = createIntake(world);
  const now = Date.now();
  const first = EVENTS / 2;
  const events = [...deploymentSteps(services, { from: 0, to: first }, now)];
  const push = await pushAll(events, record);
  const reference = await insertSameRows(knex, BATCH);
  const wanted = services.length * PER_SERVICE;
  const singles = deploymentSteps(
    services,
    { from: first, to: first + SINGLES },
    now,
  );
  const single = await pushSingly([...singles].slice(0, SINGLES), record);
  const rest = { from: first + SINGLES, to: Math.max(wanted, first + SINGLES) };
  const others = deploymentSteps(services, rest, now);
  const more = await pushRest(others, record);
  return [
    { name: `${EVENTS} events in batches of ${BATCH}`, text: ms(push.took) },
    atMost(
      '… against inserts of the same rows',
      push.took / reference,
      3,
      ratio,
    ),
    { name: '… memory, after a fifth and at the end', text: push.memory },
    { name: 'one event apart, median', text: ms(single) },
    ...more,
    ...(await factsOfAll(world)),
    ...(await killedWhilePushing(knex)),
  ];
}

/** Of Components, which events name. */
async function namesOf({ context }: World): Promise<string[]> {
  const snapshot = await context.snapshots.recent(NEVER);
  return [...snapshot.entities()]
    .filter(([, { kind }]) => kind === 'Component')
    .map(([, entity]) => stringifyEntityRef(entity).split(':')[1]);
}

function createIntake({ context, stores }: World): Take {
  const mapping = new DeliveryMapping({
    readCatalog: abort => context.snapshots.recent(abort),
    rules: [],
    logger,
  });
  const sink = createDeliverySink({
    store: stores.deliveries,
    mapping,
    clock: Date.now,
  });
  return async steps => {
    const verdicts = await sink.record(steps.map(event => ({ event })));
    const lost = verdicts.find(({ status }) => status !== 'taken');
    if (lost) throw new Error(`Not taken: ${JSON.stringify(lost)}`);
  };
}

/** All entities, then again while nothing is new. */
async function factsOfAll({ context, stores }: World): Promise<Figure[]> {
  const { collector } = createDeliveries({
    config: mockServices.rootConfig(),
    stores,
    feeds: new DeliveryFeeds(),
  });
  const run = () =>
    watch(() =>
      runAll(collector, {
        ...context,
        abort: NEVER,
        getSnapshot: () => context.snapshots.recent(NEVER),
      }),
    );
  const records = await stores.deliveries.countEvents();
  const events = records.reduce((sum, one) => sum + one.events, 0);
  const [first, again] = [await run(), await run()];
  return [
    {
      name: `facts of all entities, ${events} events`,
      text: ms(first.milliseconds),
    },
    { name: '… memory (RSS), above what there was', text: mib(first.rss) },
    { name: '… event-loop delay, p99', text: ms(first.p99) },
    { name: '… again, nothing is new', text: ms(again.milliseconds) },
  ];
}
