import { mockServices } from '@backstage/backend-test-utils';
import { CollectedFacts } from 'backstage-plugin-readiness-node';
import { component } from '../../__testUtils__/entities';
import { DAY, MINUTE } from '../../__testUtils__/TestClock';
import { projectEntity } from '../../catalog/projectEntity';
import { createDeliveries } from '../../delivery/createDeliveries';
import { DeliveryFeeds } from '../../delivery/DeliveryFeeds';
import { heardWith } from '../../delivery/heardOf';
import { deployed } from '../../delivery/__testUtils__/deliveries';
import { DeliveryStore } from '../../stores/DeliveryStore';
import { createMemoryStores } from '../../stores/memory';

const START = Date.parse('2026-11-20T09:40:00.000Z');
const at = (after = 0) => new Date(START + after).toISOString();
const catalog = { get: () => undefined, membersOf: () => [] };
const teamed = (name: string, owner = 'payments') =>
  component(name, {
    spec: { owner },
    relations: [['ownedBy', `group:default/${owner}`]],
  });
const ledger = teamed('ledger');
const shop = teamed('shop');
const search = teamed('search', 'search');

type Facts = Record<string, CollectedFacts['facts']>;

/** Works out everything each time, and keeps nothing. */
function forgetful(store: DeliveryStore): DeliveryStore {
  const without: Partial<DeliveryStore> = {
    async readFacts(ids) {
      const states = await store.readFacts(ids);
      return new Map(
        [...states].map(([id, { revision }]) => [id, { revision }]),
      );
    },
    async keepFacts() {},
  };
  return Object.assign(Object.create(store), without);
}

async function setUp(all = [ledger, shop, search]) {
  const stores = createMemoryStores();
  await stores.entities.upsert(
    all.map(one => projectEntity(one, catalog)),
    at(),
  );
  const read = jest.spyOn(stores.deliveries, 'read');
  const collectWith = (deliveries: DeliveryStore) => {
    const { collector } = createDeliveries({
      config: mockServices.rootConfig(),
      stores: { ...stores, deliveries },
      feeds: new DeliveryFeeds(),
    });
    return async (after: number) => {
      const facts: Facts = {};
      const context = {
        abort: new AbortController().signal,
        now: new Date(START + after),
        logger: mockServices.logger.mock(),
        catalog,
        notify: () => {},
      };
      for await (const one of collector.collect(all, context)) {
        facts[one.entityRef.split('/')[1]] = one.facts;
      }
      return facts;
    };
  };
  let runs = 0;
  return {
    collect: collectWith(stores.deliveries),
    collectAnew: collectWith(forgetful(stores.deliveries)),
    /** Ids of the entities of which records were read by the work. */
    async readBy(work: () => Promise<unknown>) {
      read.mockClear();
      await work();
      return read.mock.calls.map(([ids]) => [...ids]);
    },
    /** A deployment that fails, and one that succeeds after it. */
    async recover(service: string, after: number) {
      const steps = ['failed', 'succeeded'] as const;
      const events = steps.map((step, index) => {
        runs += 1;
        return deployed('09:00', step, {
          subject: { service },
          deployment: `run ${runs}`,
          at: at(after + index * MINUTE),
          actor: { id: 'ada@example.com' },
        });
      });
      const heard = events.map(event => {
        return { event, body: '{}', heard: heardWith(event) };
      });
      const entityRef = `component:default/${service}`;
      const match = () => ({ entityRef, matchedBy: 'service name' });
      await stores.deliveries.take(heard, { at: at(after), match });
    },
  };
}

const recoveries = (facts: Facts) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, of]) => {
      const said = of['deployments/recoveries'];
      return [name, 'value' in said ? said.value : said.status];
    }),
  );

describe('the deployments collector', () => {
  it('tells of people what follows from all services of their owner', async () => {
    const { collect, recover } = await setUp();
    await recover('ledger', 0);
    await recover('search', 0);
    expect(recoveries(await collect(DAY))).toEqual({
      ledger: 1,
      shop: 'absent',
      search: 1,
    });
    await recover('shop', DAY);
    expect(recoveries(await collect(2 * DAY))).toEqual({
      ledger: 2,
      shop: 2,
      search: 1,
    });
  });

  it('works out what changed only: of the others of the owner, what is said of people', async () => {
    const { collect, recover, readBy } = await setUp();
    for (const service of ['ledger', 'shop', 'search']) {
      await recover(service, 0);
    }
    await collect(DAY);
    expect(await readBy(() => collect(DAY))).toEqual([]);
    await recover('shop', DAY);
    // Shop, and for the people of both the other service of their owner.
    const ids = await readBy(() => collect(2 * DAY));
    expect(ids.map(({ length }) => length)).toEqual([1, 1]);
    expect(new Set(ids.flat()).size).toBe(2);
  });

  it('reads the services of one owner together, and each once', async () => {
    const many = ['payments', 'search'].flatMap(owner =>
      Array.from({ length: 30 }, (_, i) => teamed(`${owner}-${i}`, owner)),
    );
    // As a catalog lists them: those of one owner are anywhere.
    const mixed = many.map((_, i) => many[(i * 7) % many.length]);
    const { collect, recover, readBy } = await setUp(mixed);
    for (const { metadata } of many) await recover(metadata.name, 0);
    const ids = (await readBy(() => collect(DAY))).flat();
    expect(new Set(ids).size).toBe(60);
    expect(ids).toHaveLength(60);
  });

  it('tells in small steps what it would tell all at once', async () => {
    const { collect, collectAnew, recover } = await setUp();
    const moves: [after: number, service?: string][] = [
      [0, 'ledger'],
      [DAY, 'shop'],
      [2 * DAY, 'search'],
      [89 * DAY],
      // Windows of 90, 180 and 365 days are left by one after the other.
      [90 * DAY + 2 * MINUTE],
      [91 * DAY, 'ledger'],
      [181 * DAY + MINUTE],
      [365 * DAY + 2 * MINUTE],
      [366 * DAY + 2 * MINUTE],
      [367 * DAY],
    ];
    const told = [];
    for (const [after, service] of moves) {
      if (service) await recover(service, after);
      const facts = await collect(after + 5 * MINUTE);
      expect(facts).toEqual(await collectAnew(after + 5 * MINUTE));
      told.push(recoveries(facts).shop);
    }
    expect(told).toEqual(['absent', 2, 2, 2, 2, 3, 3, 2, 1, 1]);
  });
});
