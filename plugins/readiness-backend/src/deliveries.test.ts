import { createBackendModule } from '@backstage/backend-plugin-api';
import { EntityFacts } from 'backstage-plugin-readiness-common';
import {
  DeliveryEvent,
  DeliverySink,
  readinessDeliveryExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { setTimeout } from 'node:timers/promises';
import {
  Bench,
  describeReadiness,
  LEDGER,
} from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';
import { deployed } from './delivery/__testUtils__/deliveries';

function feedModule() {
  let sink: DeliverySink | undefined;
  const feature = createBackendModule({
    pluginId: 'readiness',
    moduleId: 'test-feed',
    register({ registerInit }) {
      registerInit({
        deps: { deliveries: readinessDeliveryExtensionPoint },
        async init({ deliveries }) {
          const tells = ['deployments' as const];
          sink = deliveries.addFeed({ id: 'ci', title: 'CI', tells });
        },
      });
    },
  });
  const record = (...events: DeliveryEvent[]) =>
    sink!.record(events.map(event => ({ event })));
  return { feature, record };
}

async function startWithFeed(bench: Bench) {
  const feed = feedModule();
  const readiness = await bench.start({ features: [feed.feature] });
  await readiness.synchronise();
  const factOf = async (name: string, path = LEDGER) => {
    const { body } = await readiness.get(`${path}/facts`).expect(200);
    return (body as EntityFacts).facts.find(
      ({ fact }) => fact === `deployments/${name}`,
    );
  };
  return { ...readiness, ...feed, factOf };
}

/** What was pushed is followed after a moment. */
async function eventually(expectation: () => Promise<void>) {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(200);
    }
  }
}

const toLedger = { subject: { service: 'ledger' } };

describeReadiness('Deliveries', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  it('moves facts within seconds of an event', async () => {
    const { record, factOf, scheduler } = await startWithFeed(getBench());
    await scheduler.run('readiness-collect-deployments');
    expect(await factOf('last-deployed-at')).toMatchObject({
      answer: 'absent',
    });
    const verdicts = await record(
      deployed('09:05', 'succeeded', toLedger),
      deployed('09:06', 'started', {
        subject: { service: 'nobody' },
        deployment: 'd2',
      }),
      { ...deployed('09:07', 'started'), at: 'yesterday' },
    );
    expect(verdicts).toMatchObject([
      {
        status: 'taken',
        entityRef: 'component:default/ledger',
        matchedBy: 'service name',
      },
      {
        status: 'unmatched',
        reason: "no entity has the service name 'nobody'",
      },
      {
        status: 'refused',
        path: 'at',
        message: expect.stringContaining('for example'),
      },
    ]);
    await eventually(async () =>
      expect(await factOf('last-deployed-at')).toMatchObject({
        answer: 'present',
        value: '2026-11-20T09:05:00.000Z',
      }),
    );
    expect(await factOf('mapped')).toMatchObject({ value: true });
  });

  it('matches what was heard of an entity before it was in the catalog', async () => {
    const bench = getBench();
    const { record, factOf, synchronise } = await startWithFeed(bench);
    const newcomer = deployed('09:05', 'succeeded', {
      subject: { service: 'newcomer' },
    });
    expect(await record(newcomer)).toMatchObject([{ status: 'unmatched' }]);
    bench.catalog.put(component('newcomer'));
    await synchronise();
    expect(
      await factOf('last-deployed-at', 'entities/component/default/newcomer'),
    ).toMatchObject({ value: '2026-11-20T09:05:00.000Z' });
    expect(await record(newcomer)).toEqual([{ status: 'repeat' }]);
  });
});
