import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { component, entity, group, user } from '../__testUtils__/entities';
import { createMemoryStores } from '../stores/memory';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';
import { stripEntity } from './stripEntity';
import { synchronise } from './synchronise';

function setUp() {
  const { entities } = createMemoryStores();
  const upsert = jest.spyOn(entities, 'upsert');
  const logger = mockServices.logger.mock();
  const run = (catalog: Entity[], abort = new AbortController().signal) =>
    synchronise(new MemoryCatalogSnapshot(catalog.map(stripEntity)), {
      entities,
      logger,
      abort,
      clock: () => Date.parse('2026-11-20T09:40:00.000Z'),
    });
  return { entities, upsert, logger, run };
}

describe('synchronise', () => {
  it('keeps what a scorecard may apply to, and nobody', async () => {
    const { entities, run } = setUp();
    await run([
      component('ledger'),
      group('pay'),
      user('ada', []),
      entity('Location', 'here'),
    ]);
    expect((await entities.listLiving()).map(({ ref }) => ref).sort()).toEqual([
      'component:default/ledger',
      'group:default/pay',
    ]);
  });

  it('writes nothing for a catalog that is the same but for our stamp', async () => {
    const { run, upsert } = setUp();
    await run([component('ledger')]);
    upsert.mockClear();
    const stamped = component('ledger', {
      labels: { 'readiness/basics': 'known' },
    });
    const result = await run([stamped]);
    expect(upsert).not.toHaveBeenCalled();
    expect(result).toMatchObject({ status: 'done', changed: [], gone: [] });
  });

  it('sees a trait that another entity decides', async () => {
    const { entities, run } = setUp();
    const ledger = component('ledger', {
      spec: { owner: 'pay', dependsOn: ['resource:db'] },
    });
    await run([ledger, group('pay')]);
    const zone = { 'readiness/time-zone': 'Europe/Berlin' };
    const result = await run([
      ledger,
      group('pay', { annotations: zone }),
      entity('Resource', 'db', { spec: { type: 'database' } }),
    ]);
    expect(result).toMatchObject({
      changed: expect.arrayContaining(['component:default/ledger']),
    });
    const { traits } = (await entities.get('component:default/ledger'))!;
    expect(traits.timeZone.value).toBe('Europe/Berlin');
    expect(traits.stateful.declaredBy).toBe('dependsOn resource:default/db');
  });

  it('lets what went and returns be what it was', async () => {
    const { entities, run } = setUp();
    await run([component('ledger')]);
    const before = await entities.get('component:default/ledger');
    await run([]);
    expect(await entities.get('component:default/ledger')).toBeUndefined();
    await run([component('ledger')]);
    expect((await entities.get('component:default/ledger'))?.id).toBe(
      before?.id,
    );
  });

  it('says what it refused, and keeps all', async () => {
    const { entities, run, logger } = setUp();
    await run(Array.from({ length: 80 }, (_, i) => component(`service-${i}`)));
    const result = await run([component('newcomer')]);
    expect(result).toMatchObject({ status: 'refused' });
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('80 of 80'),
    );
    expect(await entities.listLiving()).toHaveLength(80);
  });

  it('stops when it is told to', async () => {
    const { entities, run } = setUp();
    const abort = AbortSignal.abort();
    await expect(run([component('ledger')], abort)).rejects.toThrow();
    expect(await entities.listLiving()).toEqual([]);
  });
});
