import { Entity } from '@backstage/catalog-model';
import { processEverything, stitchedBy } from './__testUtils__/catalogWork';
import { eventually } from './__testUtils__/eventually';
import { ExampleRepository } from './__testUtils__/ExampleRepository';
import { bronze, money, none } from './__testUtils__/services';
import { LABEL, Portal, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(600_000);

const GOLD = { [LABEL]: 'gold', [`${LABEL}.rank`]: '3' };
const INCLUDED = 'https://repository.example.org/labels.yaml';

/** Every way in which an author might claim a level. */
const CLAIMS = [
  none('claims-a-label', { labels: { ...GOLD, tier: 'own' } }),
  none('claims-in-capitals', { Labels: GOLD }),
  none('claims-a-path', { [`labels.${LABEL}`]: 'gold' }),
  none('includes-a-claim', { labels: { $json: './labels.yaml' } }),
  { ...money, metadata: { name: 'other-money', labels: GOLD } },
];

describe('The catalog shows levels', () => {
  let portal: Portal;
  let repository: ExampleRepository;

  beforeEach(async () => {
    repository = new ExampleRepository([
      money,
      bronze('ledger'),
      bronze('orders', { labels: { team: 'payments' } }),
      none('orphan'),
      ...CLAIMS,
    ]);
    repository.files.set(INCLUDED, JSON.stringify(GOLD));
    portal = await startPortal({ repository });
    await portal.show(7);
  });

  afterEach(() => portal.stop());

  async function judgeAndShow() {
    await portal.judge();
    await portal.poll();
    await eventually(async () =>
      expect(await portal.counts()).toEqual({ bronze: 2, none: 5 }),
    );
    // Twice, since a location is written again when its entities are there for the first time.
    await processEverything(portal.database('catalog'));
  }

  it('as labels that can be counted, filtered and paged through', async () => {
    expect(await portal.counts()).toEqual({});
    await portal.poll();
    await judgeAndShow();
    expect(await portal.list('bronze', 1)).toEqual(['ledger', 'orders']);
    expect(await portal.list('none', 2)).toHaveLength(5);
    const best = await portal.get(
      `catalog/entities/by-query?limit=2&orderField=metadata.labels.${LABEL}.rank,desc`,
    );
    expect(
      best.items.map(({ metadata }: Entity) => metadata.name).sort(),
    ).toEqual(['ledger', 'orders']);
    expect((await portal.entity('orders')).metadata.labels).toEqual({
      team: 'payments',
      [LABEL]: 'bronze',
      [`${LABEL}.rank`]: '1',
    });
  });

  it('that nobody can claim', async () => {
    expect(await portal.list('gold')).toEqual([]);
    await portal.poll();
    await judgeAndShow();
    expect(await portal.list('gold')).toEqual([]);
    const { metadata } = await portal.entity('claims-a-label');
    expect(metadata.labels).toEqual({
      tier: 'own',
      [LABEL]: 'none',
      [`${LABEL}.rank`]: '0',
    });
    const ranks = `metadata.labels.${LABEL}.rank`;
    const { facets } = await portal.get(`catalog/entity-facets?facet=${ranks}`);
    expect(facets[ranks]).toEqual([
      { value: '0', count: 5 },
      { value: '1', count: 2 },
    ]);
    const system = await portal.get(
      'catalog/entities/by-name/system/default/other-money',
    );
    expect(system.metadata.labels ?? {}).not.toHaveProperty([LABEL]);
  });

  it('that follow before the catalog comes round to anything, while no location is read again', async () => {
    await portal.poll();
    await judgeAndShow();
    const { reads } = repository;
    await portal.employ([]);
    await portal.judge();
    await portal.poll();
    await eventually(async () =>
      expect(await portal.counts()).toEqual({ none: 7 }),
    );
    expect(await portal.list('bronze')).toEqual([]);
    expect(repository.reads).toBe(reads);
  });

  it('and stitches nothing, nor judges anyone anew, when no level moves', async () => {
    await portal.poll();
    await judgeAndShow();
    await portal.judge();
    const readiness = portal.database('readiness');
    const judged = () => readiness('evaluations').orderBy('entity_id');
    const projected = () => readiness('entities').orderBy('ref');
    const before = { judged: await judged(), projected: await projected() };
    expect(before.judged.length).toBeGreaterThan(0);
    const catalog = portal.database('catalog');
    const stitched = await stitchedBy(catalog, async () => {
      await processEverything(catalog);
      await portal.judge();
      await portal.poll();
      await processEverything(catalog);
    });
    expect(stitched).toEqual([]);
    expect({ judged: await judged(), projected: await projected() }).toEqual(
      before,
    );
  });

  it('with one stitch for one level that moves', async () => {
    await portal.poll();
    await judgeAndShow();
    const catalog = portal.database('catalog');
    const stitched = await stitchedBy(catalog, async () => {
      await moveLevel('component:default/ledger');
      await portal.poll();
      await eventually(async () =>
        expect(await portal.list('gold')).toEqual(['ledger']),
      );
      await processEverything(catalog);
    });
    expect(stitched).toEqual(['component:default/ledger']);
  });

  /** As if it had been judged to be gold. */
  async function moveLevel(ref: string) {
    await portal.database('readiness').transaction(async trx => {
      const [{ id: entity_id }] = await trx('entities').where({ ref });
      await trx('projection_clock').increment('seq');
      const [{ seq }] = await trx('projection_clock');
      await trx('reports')
        .where({ entity_id })
        .update({ level: 'gold', rank: 3 });
      await trx('projected_levels').where({ entity_id }).update({ seq });
    });
  }
});
