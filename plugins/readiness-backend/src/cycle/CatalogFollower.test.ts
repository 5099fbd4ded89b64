import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { component, entity, group, user } from '../__testUtils__/entities';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { TestClock } from '../__testUtils__/TestClock';
import { AlarmRegistry } from '../alarms/AlarmRegistry';
import { createAlarmFacts } from '../alarms/createAlarmFacts';
import { docsCollector } from '../collectors/docs/docsCollector';
import { createReadiness } from '../createReadiness';
import { createDeliveries } from '../delivery/createDeliveries';
import { DeliveryFeeds } from '../delivery/DeliveryFeeds';
import { FactNamespaces } from '../facts/FactNamespaces';
import { createMemoryStores } from '../stores/memory';
import { CatalogFollower } from './CatalogFollower';
import { synchroniseTask } from './synchroniseTask';

const never = new AbortController().signal;

/** Synchronises a catalog again and again, and tells who was asked about, and how. */
function setUp(entities: Entity[]) {
  const stores = createMemoryStores();
  const catalog = new FakeCatalog(entities);
  const config = mockServices.rootConfig();
  const deliveries = createDeliveries({
    config,
    stores,
    feeds: new DeliveryFeeds(),
  });
  const { context } = createReadiness({
    stores,
    alarmRegistry: new AlarmRegistry(),
    deliveries,
    alarms: createAlarmFacts({ config, stores, installed: [], deliveries }),
    catalog: catalog.service(),
    auth: mockServices.auth(),
    logger: mockServices.logger.mock(),
    config,
    namespaces: new FactNamespaces({
      store: stores.ownFacts,
      config: { callers: new Map(), declared: [] },
      reserved: [],
    }),
    collectors: [],
    clock: new TestClock().clock,
    isStopping: () => false,
  });
  const follower = new CatalogFollower(context);
  const collect = jest.spyOn(docsCollector, 'collect');
  const synchronise = async (abort = never) => {
    collect.mockClear();
    const countRuns = async () =>
      (await stores.collectorRuns.listRuns('docs', 99)).length;
    const runs = await countRuns();
    await synchroniseTask(context, follower, abort);
    const asked = collect.mock.calls.flatMap(([batch]) => batch).length;
    return { asked, alone: asked > 0 && (await countRuns()) === runs };
  };
  return { catalog, stores, synchronise };
}

const services = Array.from({ length: 5 }, (_, i) =>
  component(`s-${i}`, { spec: { owner: 'pay' } }),
);

describe('following the catalog', () => {
  it('asks about everything after a start, and then about nothing', async () => {
    const { synchronise } = setUp([...services, group('pay')]);
    expect(await synchronise()).toEqual({ asked: 5, alone: false });
    expect(await synchronise()).toEqual({ asked: 0, alone: false });
  });

  it('asks about what changed alone', async () => {
    const { synchronise, catalog } = setUp([...services, group('pay')]);
    await synchronise();
    catalog.put(
      component('s-1', { description: 'New words', spec: { owner: 'pay' } }),
    );
    expect(await synchronise()).toEqual({ asked: 1, alone: true });
  });

  it('asks about whatever what changed relates to', async () => {
    const api = (relations: [string, string][]) =>
      entity('API', 'api', { relations });
    const { synchronise, catalog } = setUp([...services, api([])]);
    await synchronise();
    catalog.put(api([['apiProvidedBy', 'component:default/s-2']]));
    expect(await synchronise()).toEqual({ asked: 2, alone: true });
  });

  it('asks about everything when groups or people changed', async () => {
    const { synchronise, catalog } = setUp([...services, group('pay')]);
    await synchronise();
    catalog.put(user('ada', ['pay']));
    expect(await synchronise()).toEqual({ asked: 5, alone: false });
  });

  it('asks about everything after it was interrupted', async () => {
    const { synchronise, catalog, stores } = setUp([...services, group('pay')]);
    await synchronise();
    catalog.put(component('s-1', { spec: { owner: 'pay', system: 'money' } }));
    const controller = new AbortController();
    const upsert = stores.entities.upsert.bind(stores.entities);
    jest.spyOn(stores.entities, 'upsert').mockImplementationOnce((...args) => {
      controller.abort();
      return upsert(...args);
    });
    expect(await synchronise(controller.signal)).toMatchObject({ asked: 0 });
    expect(await synchronise()).toEqual({ asked: 5, alone: false });
  });

  it('keeps what came of each synchronisation', async () => {
    const { synchronise, catalog, stores } = setUp(services);
    await synchronise();
    catalog.outage = new Error('the catalog is starting');
    expect(await synchronise()).toMatchObject({ asked: 0 });
    const runs = await stores.collectorRuns.listRuns('catalog', 9);
    expect(runs).toEqual([
      expect.objectContaining({
        status: 'failed',
        message: expect.stringContaining('the catalog is starting'),
      }),
      expect.objectContaining({ status: 'complete', entities: 5, changed: 5 }),
    ]);
    const [state] = await stores.collectorRuns.listStates();
    expect(state).toMatchObject({ collector: 'catalog' });
    expect(state.connectedAt).toBeUndefined();
  });
});
