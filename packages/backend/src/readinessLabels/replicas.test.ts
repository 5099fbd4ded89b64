import { TestDatabases } from '@backstage/backend-test-utils';
import { settled } from './__testUtils__/catalogWork';
import { eventually } from './__testUtils__/eventually';
import { ExampleRepository } from './__testUtils__/ExampleRepository';
import { bronze, money } from './__testUtils__/services';
import { createSharedDatabase } from './__testUtils__/sharedDatabase';
import {
  Portal,
  PortalOptions,
  startPortal,
} from './__testUtils__/startPortal';

jest.setTimeout(600_000);

/** More than one replica takes at once, so that both process some of them. */
const SERVICES = 200;

const ALL_BRONZE = { bronze: SERVICES };
const ALL_NONE = { none: SERVICES };

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

describe('Two processes on one PostgreSQL', () => {
  let options: PortalOptions;
  let repository: ExampleRepository;
  let a: Portal;
  let b: Portal;
  let running: Portal[] = [];

  async function start(): Promise<Portal> {
    const portal = await startPortal(options);
    running.push(portal);
    return portal;
  }

  async function stop(portal: Portal) {
    running = running.filter(one => one !== portal);
    await portal.stop();
  }

  /** The numbers of levels that each of them shows. */
  const counts = (...portals: Portal[]) =>
    Promise.all(portals.map(portal => portal.counts()));

  async function employ(people: string[]) {
    await a.employ(people);
    await a.judge();
  }

  beforeAll(async () => {
    const names = Array.from({ length: SERVICES }, (_, i) => `service-${i}`);
    repository = new ExampleRepository([
      money,
      ...names.map(name => bronze(name)),
    ]);
    options = {
      repository,
      staff: { people: ['ada', 'bob'] },
      ...(await createSharedDatabase(databases)),
    };
    a = await start();
    b = await start();
    await Promise.all([a.poll(), b.poll()]);
    await a.show(SERVICES);
    await a.judge();
  });

  afterAll(() => Promise.all(running.map(portal => portal.stop())));

  it('agree on what they show', async () => {
    await a.poll();
    await b.poll();
    await eventually(async () =>
      expect(await counts(a, b)).toEqual([ALL_BRONZE, ALL_BRONZE]),
    );
  });

  it('agree on a change of every entity, whoever hears of it last', async () => {
    const { reads } = repository;
    await employ([]);
    await a.poll();
    // The other one processes its share of what was asked for, and knows no better.
    await settled(a.database('catalog'));
    expect((await a.counts()).none).toBeGreaterThan(0);
    await b.poll();
    await eventually(async () =>
      expect(await counts(a, b)).toEqual([ALL_NONE, ALL_NONE]),
    );
    expect(repository.reads).toBe(reads);
  });

  it('show the change though one of them is gone', async () => {
    await stop(b);
    await employ(['ada', 'bob']);
    await a.poll();
    await eventually(async () => expect(await counts(a)).toEqual([ALL_BRONZE]));
  });

  it('show what they showed while one that starts knows nothing', async () => {
    await stop(a);
    a = await start();
    await a
      .database('catalog')('refresh_state')
      .update({
        next_update_at: a.database('catalog').fn.now(),
      });
    const seen = new Set<string>();
    await eventually(async () => {
      seen.add(JSON.stringify(await a.counts()));
      const due = await a
        .database('catalog')('refresh_state')
        .where('next_update_at', '<=', a.database('catalog').fn.now());
      expect(due).toEqual([]);
    });
    await settled(a.database('catalog'));
    seen.add(JSON.stringify(await a.counts()));
    expect([...seen]).toEqual([JSON.stringify(ALL_BRONZE)]);
  });

  it('mend what one that knew nothing showed of levels that moved while it was away', async () => {
    // It has processed everything from memory by now, and is asked for nothing.
    await employ([]);
    expect(await a.counts()).toEqual(ALL_BRONZE);
    await a.poll();
    await eventually(async () => expect(await counts(a)).toEqual([ALL_NONE]));
    b = await start();
    await b.poll();
    await eventually(async () =>
      expect(await counts(a, b)).toEqual([ALL_NONE, ALL_NONE]),
    );
  });
});
