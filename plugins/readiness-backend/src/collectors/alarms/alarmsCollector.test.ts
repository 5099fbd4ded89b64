import { mockServices } from '@backstage/backend-test-utils';
import {
  AlarmReading,
  collectorContract,
} from 'backstage-plugin-readiness-node';
import { component } from '../../__testUtils__/entities';
import { DAY, HOUR, MINUTE } from '../../__testUtils__/TestClock';
import { createAlarmFacts } from '../../alarms/createAlarmFacts';
import { projectEntity } from '../../catalog/projectEntity';
import { createDeliveries } from '../../delivery/createDeliveries';
import { DeliveryFeeds } from '../../delivery/DeliveryFeeds';
import { AlarmOrigin, scanRunsOf } from '../../stores/AlarmStore';
import { createMemoryStores } from '../../stores/memory';

const START = Date.parse('2026-11-20T09:40:00.000Z');
const at = (after = 0) => new Date(START + after).toISOString();

const origin: AlarmOrigin = {
  id: 'eu',
  title: 'Prometheus eu-1',
  kind: 'pull',
};
const pushing: AlarmOrigin = { id: 'ci', title: 'Pipeline', kind: 'push' };
const ledger = component('ledger');
const shop = component('shop');
const catalog = {
  get: () => undefined,
  membersOf: () => [],
};

const reading = (
  title: string,
  more: Partial<AlarmReading> = {},
): AlarmReading => ({
  id: title,
  title,
  state: 'ok',
  routedTo: ['oncall'],
  runbook: 'https://runbooks.example.com',
  labels: {},
  ...more,
});

/** A source with one server, and the collector over what it said; both components live. */
async function setUp(installed = [origin]) {
  const stores = createMemoryStores();
  const config = mockServices.rootConfig();
  const deliveries = createDeliveries({
    config,
    stores,
    feeds: new DeliveryFeeds(),
  });
  const { collector } = createAlarmFacts({
    config,
    stores,
    deliveries,
    installed: installed.map(({ id, title }) => ({
      id,
      title,
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
      async *scan() {},
    })),
  });
  await stores.entities.upsert(
    [ledger, shop].map(one => projectEntity(one, catalog)),
    at(),
  );
  const matches = [
    { entityRef: 'component:default/ledger', matchedBy: 'label service' },
  ];
  const record = (status: 'complete' | 'failed', after: number) =>
    stores.collectorRuns.record(
      {
        collector: scanRunsOf(origin.id),
        startedAt: at(after),
        finishedAt: at(after),
        status,
        entities: 0,
        failures: 0,
        changed: 0,
        ...(status === 'failed' && { message: '503' }),
      },
      { delivered: false, maxAge: 100 * DAY },
    );
  return {
    stores,
    collector,
    /** Reads all of the server, so long after the start. */
    scan: async (after: number, ...alarms: AlarmReading[]) => {
      const page = { readAt: at(after), alarms, changes: [] };
      const match = () => ({ matches });
      await stores.alarms.takePage(origin, page, { match, scans: [] });
      await stores.alarms.finishScan(origin, {
        startedAt: at(after),
        historyUntil: at(after),
        seen: new Set(alarms.map(({ id }) => id)),
      });
      await record('complete', after);
    },
    fail: (after: number) => record('failed', after),
    push: (after: number, alarm: AlarmReading) =>
      stores.alarms.takeEvents(pushing, [{ at: at(after), alarm }], {
        at: at(after),
        match: () => ({ matches }),
        scans: [],
      }),
    collect: async (after: number) => {
      const facts: Record<string, Record<string, unknown>> = {};
      const batch = [ledger, shop];
      const context = {
        abort: new AbortController().signal,
        now: new Date(START + after),
        logger: mockServices.logger.mock(),
        catalog,
        notify: () => {},
      };
      for await (const one of collector.collect(batch, context)) {
        facts[one.entityRef.split('/')[1]] = Object.fromEntries(
          Object.entries(one.facts).map(([ref, said]) => [
            ref.replace('alarms/', ''),
            'value' in said ? said.value : Object.values(said).join(': '),
          ]),
        );
      }
      return facts;
    },
  };
}

describe('the alarms collector', () => {
  it('says nothing is mapped while no source was ever heard', async () => {
    const { collect } = await setUp();
    const { ledger: facts } = await collect(0);
    expect(new Set(Object.values(facts))).toEqual(
      new Set(['absent: unmapped']),
    );
  });

  it('tells what follows from alarms, and who was asked where there are none', async () => {
    const { collect, scan } = await setUp();
    await scan(0, reading('Slow', { routedTo: [] }), reading('Errors'));
    const soon = await collect(0);
    expect(soon.ledger).toMatchObject({
      judged: 2,
      unrouted: [],
      asked: ['Prometheus eu-1 (label service)'],
    });
    expect(soon.shop).toMatchObject({
      judged: 'absent: unmapped',
      asked: ['Prometheus eu-1'],
    });
  });

  it('works out what it said once, until an alarm, a source or the time says otherwise', async () => {
    const { collect, scan, stores } = await setUp();
    const read = jest.spyOn(stores.alarms, 'read');
    const readings = () => {
      const ids = read.mock.calls.flatMap(([entityIds]) => entityIds);
      read.mockClear();
      return ids.includes(1);
    };
    const lost = reading('Slow', { routedTo: [] });
    await scan(0, lost);
    await collect(0);
    expect(readings()).toBe(true);
    await scan(5 * MINUTE, lost);
    expect((await collect(5 * MINUTE)).ledger.unrouted).toEqual([]);
    expect(readings()).toBe(false);

    // By then it has been unrouted for long enough.
    await scan(HOUR + 1, lost);
    expect((await collect(HOUR + 1)).ledger.unrouted).toEqual(['Slow']);
    expect(readings()).toBe(true);
    await scan(HOUR + MINUTE, reading('Slow'));
    expect((await collect(HOUR + MINUTE)).ledger.unrouted).toEqual([]);
    expect(readings()).toBe(true);
  });

  it('says of everybody that a server which fails has not answered', async () => {
    const { collect, scan, fail } = await setUp();
    await scan(0, reading('Slow'));
    await collect(0);
    await fail(MINUTE);
    const said = `failed: Prometheus eu-1 has not answered since ${at(
      MINUTE,
    )}: 503`;
    const down = await collect(2 * MINUTE);
    expect(new Set(Object.values(down.ledger))).toEqual(new Set([said]));
    expect(new Set(Object.values(down.shop))).toEqual(new Set([said]));
    await scan(3 * MINUTE, reading('Slow'));
    expect((await collect(3 * MINUTE)).ledger.judged).toBe(1);
  });

  it('says so too of a server that nobody has read for ten minutes', async () => {
    const { collect, scan } = await setUp();
    await scan(0, reading('Slow'));
    expect((await collect(10 * MINUTE)).ledger.judged).toBe(1);
    expect((await collect(10 * MINUTE + 1)).ledger.judged).toBe(
      `failed: Prometheus eu-1 has not been read since ${at()}`,
    );
  });

  it('waits a day for one that only pushes, and only where it has alarms', async () => {
    const { collect, push } = await setUp([]);
    await push(0, reading('Slow'));
    expect((await collect(DAY)).ledger.judged).toBe(1);
    const later = await collect(DAY + 1);
    expect(later.ledger.judged).toBe(
      `failed: Pipeline has not been heard of since ${at()}`,
    );
    expect(later.shop.judged).toBe('absent: unmapped');
  });

  it('forgets a server that was taken out, once nothing of it is held any more', async () => {
    const { collect, scan, stores } = await setUp([]);
    await scan(0, reading('Slow'));
    const judged = async (after: number) =>
      (await collect(after)).ledger.judged;
    expect(await judged(11 * MINUTE)).toMatch(/has not been read since/);
    expect(await judged(7 * DAY + 1)).toBe('absent: unmapped');
    expect(await stores.alarms.listSources()).toHaveLength(1);
  });
});

describe('the contract of a collector', () => {
  it('is kept', async () => {
    const { collector, scan } = await setUp();
    await scan(0, reading('Slow'), reading('Errors', { state: 'firing' }));
    const entities = [ledger, shop];
    const now = new Date(START);
    for (const { run } of collectorContract(collector, { entities, now })) {
      await expect(run()).resolves.toBeUndefined();
    }
  });
});
