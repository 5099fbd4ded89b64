import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogProcessorCache,
  CatalogProcessorResult,
} from '@backstage/plugin-catalog-node';
import { component } from './__testUtils__/entities';
import { MemoryCache } from './__testUtils__/MemoryCache';
import { at, LEDGER, stamped } from './__testUtils__/projections';
import { LevelMap } from './LevelMap';
import { ReadinessLabelsProcessor } from './ReadinessLabelsProcessor';

function create() {
  const levels = new LevelMap();
  const logger = mockServices.logger.mock();
  const processor = new ReadinessLabelsProcessor({ levels, logger });
  const learn = (level: string, rank: number) =>
    levels.apply({
      cursor: 'one.1',
      full: true,
      entries: [{ entityRef: LEDGER, levels: at(level, rank) }],
    });
  const emitted: CatalogProcessorResult[] = [];
  const process = (entity: Entity, cache: CatalogProcessorCache) =>
    processor.preProcessEntity(
      entity,
      undefined,
      result => emitted.push(result),
      undefined,
      cache,
    );
  return { processor, learn, process, emitted, logger };
}

const spoofed = (kind: string) => ({
  ...component('ledger', { labels: stamped('gold', 3) }),
  kind,
});

describe('ReadinessLabelsProcessor', () => {
  it('stamps what is known, in place of what the author claims', async () => {
    const { learn, process } = create();
    learn('bronze', 1);
    const { metadata } = await process(spoofed('Component'), new MemoryCache());
    expect(metadata.labels).toEqual(stamped('bronze', 1));
  });

  it.each(['Component', 'API', 'Location', 'User', 'Template', 'Unheard'])(
    'removes what an author claims for a %s',
    async kind => {
      const { learn, process } = create();
      const before = await process(spoofed(kind), new MemoryCache());
      expect(before.metadata.labels).toEqual({});
      learn('none', 0);
      const other = { ...spoofed(kind) };
      other.metadata = { ...other.metadata, name: 'other' };
      const after = await process(other, new MemoryCache());
      expect(after.metadata.labels).toEqual({});
    },
  );

  it('asks to be refreshed by key, save for kinds that are never judged', async () => {
    const { process, emitted } = create();
    await process(component('Ledger'), new MemoryCache());
    await process(spoofed('User'), new MemoryCache());
    expect(emitted).toEqual([{ type: 'refresh', key: `readiness:${LEDGER}` }]);
  });

  it('stamps what it stamped before, as long as nothing is known', async () => {
    const cache = new MemoryCache();
    const before = create();
    before.learn('silver', 2);
    await before.process(component('ledger'), cache);

    const { process, learn, processor } = create();
    const { metadata } = await process(component('ledger'), cache);
    expect(metadata.labels).toEqual(stamped('silver', 2));
    learn('silver', 2);
    expect(processor.takeOutdated()).toEqual([]);
  });

  it('names what it stamped from memory and now knows better, once', async () => {
    const cache = new MemoryCache();
    const before = create();
    before.learn('silver', 2);
    await before.process(component('ledger'), cache);

    const { process, learn, processor } = create();
    await process(component('ledger'), cache);
    await process(component('never-judged'), new MemoryCache());
    learn('bronze', 1);
    expect(processor.takeOutdated()).toEqual([LEDGER]);
    expect(processor.takeOutdated()).toEqual([]);
  });

  it('names what it had no memory of and now knows', async () => {
    const { process, learn, processor } = create();
    await process(component('ledger'), new MemoryCache());
    learn('none', 0);
    expect(processor.takeOutdated()).toEqual([LEDGER]);
  });

  it('misses nothing when the first answer comes while an entity is processed', async () => {
    const { process, learn, processor } = create();
    const cache = new MemoryCache();
    cache.get = async () => {
      learn('gold', 3);
      processor.takeOutdated();
      return undefined;
    };
    const { metadata } = await process(component('ledger'), cache);
    expect(metadata.labels).toEqual(stamped('gold', 3));
  });

  it('writes to the cache only what is new', async () => {
    const { process, learn } = create();
    const cache = new MemoryCache();
    learn('gold', 3);
    await process(component('ledger'), cache);
    await process(component('ledger'), cache);
    await process(component('never-judged'), new MemoryCache());
    expect(cache.writes).toBe(1);
  });

  it('forgets in the cache what does not hold any more', async () => {
    const cache = new MemoryCache();
    const { process, learn } = create();
    learn('gold', 3);
    await process(component('ledger'), cache);
    const later = create();
    later.learn('none', 0);
    await later.process(component('ledger'), cache);
    const restarted = create();
    const { metadata } = await restarted.process(component('ledger'), cache);
    expect(metadata.labels).toEqual(stamped('none', 0));
  });

  it('never throws, and even then lets no claim through', async () => {
    const { process, logger } = create();
    const cache = new MemoryCache();
    cache.get = async () => {
      throw new Error('No cache');
    };
    const { metadata } = await process(spoofed('Component'), cache);
    expect(metadata).toEqual({ name: 'ledger', labels: {} });
    expect(logger.warn).toHaveBeenCalled();
  });
});
