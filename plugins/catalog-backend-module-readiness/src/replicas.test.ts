import { mockServices } from '@backstage/backend-test-utils';
import { component } from './__testUtils__/entities';
import { MemoryCache } from './__testUtils__/MemoryCache';
import {
  at,
  FakeProjection,
  LEDGER,
  stamped,
} from './__testUtils__/projections';
import { LevelFollower } from './LevelFollower';
import { LevelMap } from './LevelMap';
import { ReadinessLabelsProcessor } from './ReadinessLabelsProcessor';
import { ReadinessRefresher } from './ReadinessRefresher';

const NEVER = new AbortController().signal;
const logger = mockServices.logger.mock();

/** One entity in a catalog that several replicas process: it is processed again only when refreshed. */
class SharedCatalog {
  readonly cache = new MemoryCache();
  isDue = true;
  now = 0;
  labels: Record<string, string> | undefined;
  /** Labels that were shown, in their order. */
  readonly shown: unknown[] = [];
}

/** One replica: what it does by itself is only what `poll` and `process` do. */
class Replica {
  readonly #catalog: SharedCatalog;
  readonly #processor: ReadinessLabelsProcessor;
  readonly #follower: LevelFollower;

  constructor(catalog: SharedCatalog, api: FakeProjection) {
    const clock = () => catalog.now;
    this.#catalog = catalog;
    const levels = new LevelMap();
    const processor = new ReadinessLabelsProcessor({ levels, logger });
    const refresher = new ReadinessRefresher({ pause: 0, clock });
    refresher.connect({
      applyMutation: async () => {},
      refresh: async () => {
        catalog.isDue = true;
      },
    });
    this.#processor = processor;
    this.#follower = new LevelFollower({
      api,
      levels,
      processor,
      refresher,
      logger,
    });
  }

  poll() {
    return this.#follower.follow(NEVER);
  }

  async process() {
    const catalog = this.#catalog;
    if (!catalog.isDue) return;
    catalog.isDue = false;
    const { metadata } = await this.#processor.preProcessEntity(
      component('ledger'),
      undefined,
      () => {},
      undefined,
      catalog.cache,
    );
    catalog.labels = metadata.labels;
    catalog.shown.push(metadata.labels);
  }
}

const STEPS = [
  'A polls',
  'B polls',
  'A processes',
  'B processes',
  'A restarts',
] as const;
type Step = (typeof STEPS)[number];

/** Every order of so many steps. */
function orders(length: number): Step[][] {
  if (length === 0) return [[]];
  return orders(length - 1).flatMap(order => STEPS.map(s => [...order, s]));
}

const ORDERS = orders(4);

async function play(order: Step[]) {
  const api = new FakeProjection();
  const catalog = new SharedCatalog();
  let a = new Replica(catalog, api);
  const b = new Replica(catalog, api);
  api.set(LEDGER, at('bronze', 1));
  await a.poll();
  await b.poll();
  await a.process();

  api.set(LEDGER, at('gold', 3));
  for (const step of order) {
    if (step === 'A polls') await a.poll();
    if (step === 'B polls') await b.poll();
    if (step === 'A processes') await a.process();
    if (step === 'B processes') await b.process();
    if (step === 'A restarts') a = new Replica(catalog, api);
  }
  // Whatever goes wrong goes wrong within seconds; then there is time to mend it.
  catalog.now += 30_000;
  return { catalog, a, b };
}

describe('Two replicas', () => {
  it.each([
    ['A', 'A', 'B'],
    ['B', 'A', 'B'],
    ['A', 'B', 'A'],
    ['B', 'B', 'A'],
  ])(
    'agree in the end, whatever happens in between, when %s processes last and they poll %s, then %s',
    async (last, first, second) => {
      for (const order of ORDERS) {
        const { catalog, ...replicas } = await play(order);
        const of = (name: string) => (name === 'A' ? replicas.a : replicas.b);
        await of(first).poll();
        await of(second).poll();
        await of(last).process();
        expect([order, catalog.labels]).toEqual([order, stamped('gold', 3)]);
      }
    },
  );

  it('show the one level or the other all the while, never none', async () => {
    for (const order of ORDERS) {
      const { catalog } = await play(order);
      for (const labels of catalog.shown) {
        expect([stamped('bronze', 1), stamped('gold', 3)]).toContainEqual(
          labels,
        );
      }
    }
  });

  it('leave the change to the one that is left', async () => {
    for (const order of ORDERS) {
      const { catalog, b } = await play(order);
      await b.poll();
      await b.process();
      expect([order, catalog.labels]).toEqual([order, stamped('gold', 3)]);
    }
  });
});
