import { createBackendModule } from '@backstage/backend-plugin-api';
import { EntityFacts } from 'backstage-plugin-readiness-common';
import {
  DeliveryEvent,
  DeliverySink,
  readinessDeliveryExtensionPoint,
} from 'backstage-plugin-readiness-node';
import {
  Bench,
  describeReadiness,
  LEDGER,
} from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';
import { eventually } from './__testUtils__/eventually';
import { DAY } from './__testUtils__/TestClock';
import { at, deployed, incident } from './delivery/__testUtils__/deliveries';

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
      { ...deployed('09:08', 'started'), at: '2027-01-01T00:00:00.000Z' },
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
      {
        status: 'refused',
        path: 'at',
        message: expect.stringContaining('must not be in the future'),
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

  it('asks to wait with a deployment while one has failed, at once', async () => {
    const { record, get } = await startWithFeed(getBench());
    const reasons = async () => {
      const { body } = await get(`${LEDGER}/deploy-now`);
      return JSON.stringify(body.reasons);
    };
    await record(deployed('09:05', 'succeeded', toLedger));
    expect(await reasons()).not.toContain('4.2');
    const broken = { ...toLedger, deployment: 'd2', version: '4.2' };
    await record(deployed('09:06', 'failed', broken));
    expect(await reasons()).toContain('4.2');
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

  it('matches what was heard before, once a rule of the configuration leads it to an entity', async () => {
    const bench = getBench();
    const before = await startWithFeed(bench);
    const subject = { service: 'prod-ledger-v2' };
    const event = deployed('09:05', 'succeeded', { subject });
    expect(await before.record(event)).toMatchObject([{ status: 'unmatched' }]);
    await before.stop();
    const rule = { service: 'prod-(.+)-v\\d', entity: 'component:default/$1' };
    const mapping = { ours: rule };
    const { synchronise, get } = await bench.start({
      config: { deployments: { mapping } },
    });
    await synchronise();
    const { body } = await get(`${LEDGER}/deployments`);
    expect(body.deployments).toMatchObject([{ matchedBy: 'mapping ours' }]);
  });

  it('tells figures, the timeline and what is not matched, and nobody by name', async () => {
    const { record, get, scheduler } = await startWithFeed(getBench());
    await scheduler.run('readiness-collect-deployments');
    const actor = { id: 'ada.lovelace@example.com' };
    const subject = { service: 'ledger' };
    const done = (time: string, deployment: string, more = {}) =>
      deployed(time, 'succeeded', { deployment, subject, actor, ...more });
    await record(
      done('09:00', 'd1', { version: '1' }),
      done('09:10', 'd2', { version: '2' }),
      done('09:20', 'd3', { cause: 'rollback', undoes: 'd2' }),
      done('09:30', 'd4', { environment: 'staging' }),
      incident('09:12', 'detected', { subject, title: 'Checkout is down' }),
      incident('09:21', 'resolved', { subject, actor }),
      done('09:00', 'd5', { subject: { service: 'nobody' } }),
      done('09:01', 'd6', { subject: { artifact: 'pkg:oci/edge@sha256:aa' } }),
      done('09:02', 'd7', { subject: { artifact: 'pkg:oci/edge@sha256:bb' } }),
    );
    const { body: first } = await get(`${LEDGER}/deployments?limit=2`);
    expect(first).toMatchObject({
      deployments: [
        { id: 'd4', production: false, outcome: 'succeeded' },
        { id: 'd3', production: true, cause: 'rollback', failed: false },
      ],
      nextCursor: expect.any(String),
    });
    const { body: second } = await get(
      `${LEDGER}/deployments?limit=2&cursor=${first.nextCursor}`,
    );
    expect(second).toMatchObject({
      deployments: [
        { id: 'd2', outcome: 'rolled-back', failed: true },
        { id: 'd1', outcome: 'succeeded', matchedBy: 'service name' },
      ],
      incidents: [{ title: 'Checkout is down', detectedAt: at('09:12') }],
    });
    expect(second.nextCursor).toBeUndefined();
    const { body: delivery } = await get(`${LEDGER}/delivery`).expect(200);
    expect(delivery).toMatchObject({ mapped: true, window: { days: 90 } });
    const { body: health } = await get('health').expect(200);
    expect(health.deliveries).toMatchObject({
      feeds: [{ source: '/ci', events: 9, unmatched: 3 }],
      unmatched: [
        { subject: 'artifact pkg:oci/edge', events: 2 },
        { subject: 'service nobody', events: 1 },
      ],
    });
    const { body: facts } = await get(`${LEDGER}/facts`);
    const told = JSON.stringify([first, second, delivery, health, facts]);
    expect(told).not.toContain('lovelace');
  });

  it('keeps records for a year and events for a month, or as configured', async () => {
    const bench = getBench();
    const feed = feedModule();
    const { synchronise, scheduler, get } = await bench.start({
      features: [feed.feature],
      config: { retention: { deployments: 10, events: 1 } },
    });
    await synchronise();
    await feed.record(deployed('09:05', 'succeeded', toLedger));
    bench.time.advance(2 * DAY);
    await scheduler.run('readiness-housekeeping');
    const { body: health } = await get('health');
    expect(health.deliveries.feeds).toMatchObject([{ events: 0 }]);
    const list = async () =>
      (await get(`${LEDGER}/deployments`)).body.deployments.length;
    expect(await list()).toBe(1);
    bench.time.advance(9 * DAY);
    await scheduler.run('readiness-housekeeping');
    expect(await list()).toBe(0);
  });
});
