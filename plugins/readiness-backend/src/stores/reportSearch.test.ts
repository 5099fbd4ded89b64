import fc from 'fast-check';
import { describeStores } from './__testUtils__/describeStores';
import {
  FLEET,
  filters,
  sorts,
  visible,
} from './__testUtils__/fleetArbitraries';
import {
  Listing,
  listing,
  refOf,
  storeFleet,
  toProjected,
} from './__testUtils__/fleet';
import { naiveFilter, naiveList } from './__testUtils__/naiveList';
import { at } from './__testUtils__/samples';
import { ReadScope } from './ReadScope';
import {
  Division,
  DIVISIONS,
  ListPlace,
  ReportFilter,
  ReportSort,
} from './ReportSearch';
import { Stores } from './Stores';

const ALL: ReadScope = { kind: 'all' };
const BY_NAME: ReportSort = { by: 'name', descending: false };
const SERVICE = { scorecard: 'service' };
const RUNS = { numRuns: 60 };
// Sixty questions to a database on a busy machine.
jest.setTimeout(60_000);

async function refsOf(
  { reportSearch }: Stores,
  filter: Partial<ReportFilter>,
  {
    scope = ALL,
    sort = BY_NAME,
  }: { scope?: ReadScope; sort?: ReportSort } = {},
): Promise<string[]> {
  const page = { filter: { ...SERVICE, ...filter }, sort, limit: 1000 };
  return (await reportSearch.list(page, scope)).map(({ ref }) => ref);
}

let fills = 0;

/** A scope in which these are visible. */
async function scopeOf(
  { scopes }: Stores,
  refs: readonly string[] | undefined,
): Promise<ReadScope> {
  if (!refs) return ALL;
  fills += 1;
  const uids = refs.map(ref => `uid-of-${ref}`);
  const scope = await scopes.fill(`key-${fills}`, { uids, asOf: at('09:00') });
  return { kind: 'some', scopeId: scope.id };
}

describeStores('ReportSearch', use => {
  const seen = (refs: readonly string[] | undefined) =>
    FLEET.filter(one => !refs || refs.includes(refOf(one)));

  it('lists what a filter leaves of what is visible, in order', async () => {
    const { stores } = use();
    await storeFleet(stores, FLEET);
    await fc.assert(
      fc.asyncProperty(filters, sorts, visible, async (filter, sort, refs) => {
        const scope = await scopeOf(stores, refs);
        expect(await refsOf(stores, filter, { scope, sort })).toEqual(
          naiveList(seen(refs), filter, sort),
        );
      }),
      RUNS,
    );
  });

  it('comes to the same list by pages of any size', async () => {
    const { stores } = use();
    await storeFleet(stores, FLEET);
    const limits = fc.integer({ min: 1, max: 20 });
    await fc.assert(
      fc.asyncProperty(filters, sorts, limits, async (filter, sort, limit) => {
        const paged: string[] = [];
        let after: ListPlace | undefined;
        do {
          const page = await stores.reportSearch.list(
            { filter, sort, after, limit },
            ALL,
          );
          paged.push(...page.map(({ ref }) => ref));
          after = page.length === limit ? page.at(-1)?.place : undefined;
        } while (after);
        expect(paged).toEqual(naiveList(FLEET, filter, sort));
      }),
      RUNS,
    );
  });

  it('counts what a filter leaves, each division without its own filter', async () => {
    const { stores } = use();
    await storeFleet(stores, FLEET);
    await fc.assert(
      fc.asyncProperty(filters, visible, async (filter, refs) => {
        const scope = await scopeOf(stores, refs);
        const counts = await stores.reportSearch.count(filter, scope);
        expect(counts.total).toBe(naiveFilter(seen(refs), filter).length);
        for (const division of DIVISIONS) {
          const { [division]: _, ...others } = filter;
          const left = naiveFilter(seen(refs), others as ReportFilter);
          expect([division, counts[division]]).toEqual([
            division,
            tally(left, division),
          ]);
        }
      }),
      RUNS,
    );
  });

  it('tells of each report what lists show, names as written', async () => {
    const { stores } = use();
    const orders = listing('Orders', {
      kind: 'API',
      namespace: 'Shop',
      title: 'All Orders',
      type: 'gRPC',
      lifecycle: 'Production',
      owner: 'team',
      system: 'money',
      tier: 1,
      stage: 'retiring',
      report: { level: 'gold', rank: 3, withWaivers: true, score: null },
    });
    const ids = await storeFleet(stores, [orders]);
    const page = { filter: SERVICE, sort: BY_NAME, limit: 2 };
    expect(await stores.reportSearch.list(page, ALL)).toEqual([
      {
        entityId: ids.get('api:shop/orders'),
        ref: 'api:shop/orders',
        shown: {
          kind: 'API',
          namespace: 'Shop',
          name: 'Orders',
          title: 'All Orders',
          type: 'gRPC',
          lifecycle: 'Production',
        },
        owner: 'group:shop/team',
        system: 'system:shop/money',
        tier: 1,
        stage: 'retiring',
        level: 'gold',
        rank: 3,
        withWaivers: true,
        score: null,
        possible: 75,
        coverage: 100,
        levelSince: at('09:00'),
        changedAt: at('09:00'),
        place: { key: 'all orders', ref: 'api:shop/orders' },
      },
    ]);
  });

  it('has nothing of what went, of another scorecard, and of nobody', async () => {
    const { stores } = use();
    await storeFleet(stores, [listing('orders'), listing('stock')]);
    await stores.entities.markGone(['component:default/orders'], at('10:00'));
    expect(await refsOf(stores, {})).toEqual(['component:default/stock']);
    expect(await refsOf(stores, { scorecard: 'basics' })).toEqual([]);
    expect(await refsOf(stores, {}, { scope: { kind: 'none' } })).toEqual([]);
    const gone: ReadScope = { kind: 'some', scopeId: 4711 };
    expect(await refsOf(stores, {}, { scope: gone })).toEqual([]);
    const counts = await stores.reportSearch.count(SERVICE, { kind: 'none' });
    expect(counts).toMatchObject({ total: 0, levels: new Map() });
  });

  it('finds an entity again that returns, as it is then', async () => {
    const { stores } = use();
    const orders = listing('orders', { owner: 'group:default/old' });
    await storeFleet(stores, [orders]);
    await stores.entities.markGone([refOf(orders)], at('10:00'));
    const moved = { ...orders, owner: 'group:default/new' };
    await stores.entities.upsert([toProjected(moved)], at('11:00'));
    const found = (owner: string) => refsOf(stores, { owners: [owner] });
    expect(await found('group:default/old')).toEqual([]);
    expect(await found('group:default/new')).toEqual([refOf(orders)]);
  });

  it('tells the outcomes of some checks', async () => {
    const { stores } = use();
    const outcomes = { one: 'fail', two: 'pass' } as const;
    const ids = await storeFleet(stores, [
      listing('orders', { report: { outcomes } }),
      listing('stock', { report: { outcomes: { two: 'unknown' } } }),
    ]);
    const found = await stores.reportSearch.outcomesOf(
      [...ids.values()],
      ['two', 'three'],
    );
    expect([...ids].map(([ref, id]) => [ref, found.get(id)])).toEqual([
      ['component:default/orders', { two: 'pass' }],
      ['component:default/stock', { two: 'unknown' }],
    ]);
    expect(await stores.reportSearch.outcomesOf([], ['two'])).toEqual(
      new Map(),
    );
  });
});

describeStores('Domains', use => {
  const domain = (name: string, subdomainOf?: string) =>
    listing(name, { kind: 'Domain', subdomainOf });
  const FLEET_OF_DOMAINS = [
    domain('company'),
    domain('shop', 'company'),
    domain('circle', 'circle'),
    listing('money', { kind: 'System', domain: 'shop' }),
    listing('people', { kind: 'System', domain: 'company' }),
    listing('ledger', { system: 'money' }),
    listing('payroll', { system: 'people' }),
    listing('alone'),
  ];
  const within = async (...domains: string[]) => {
    const { stores } = use();
    await storeFleet(stores, FLEET_OF_DOMAINS);
    const refs = domains.map(name => `domain:default/${name}`);
    const found = await refsOf(stores, { domains: refs });
    return found.map(ref => ref.split('/')[1]);
  };

  it('have their systems, and what is in these', async () => {
    expect(await within('shop')).toEqual(['ledger', 'money']);
  });

  it('have what is in the domains below them', async () => {
    const all = ['ledger', 'money', 'payroll', 'people', 'shop'];
    expect(await within('company')).toEqual(all);
    expect(await within('company', 'shop')).toEqual(all);
  });

  it('may be below themselves', async () => {
    expect(await within('circle')).toEqual(['circle']);
    expect(await within('unheard-of')).toEqual([]);
  });
});

function tally(left: ReturnType<typeof naiveFilter>, division: Division) {
  const counts = new Map<string, number>();
  for (const one of left) {
    const value = {
      levels: one.report.level,
      owners: one.owner,
      kinds: one.kind.toLowerCase(),
      types: one.type?.toLowerCase(),
      lifecycles: one.lifecycle?.toLowerCase(),
      tiers: String(one.tier),
    }[division];
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

describeStores('The tree of groups', use => {
  const group = (name: string) => `group:default/${name}`;
  const edge = (name: string, parent: string) => ({
    group: group(name),
    parent: group(parent),
  });
  const FAMILY = [
    edge('commerce', 'company'),
    edge('checkout', 'commerce'),
    edge('payments', 'checkout'),
    edge('search', 'company'),
  ];

  async function owned(...owners: string[]): Promise<Stores> {
    const { stores } = use();
    const fleet: Listing[] = owners.map(owner =>
      listing(owner, { owner: owner === 'ada' ? 'user:ada' : owner }),
    );
    await storeFleet(stores, fleet);
    return stores;
  }
  const names = async (stores: Stores, ...owners: string[]) =>
    (await refsOf(stores, { owners })).map(ref => ref.split('/')[1]);

  it('brings what the groups below a group own', async () => {
    const stores = await owned('company', 'checkout', 'payments', 'search');
    expect(await stores.groups.keepTree(FAMILY)).toBe(true);
    expect(await names(stores, group('commerce'))).toEqual([
      'checkout',
      'payments',
    ]);
    expect(await names(stores, group('company'))).toHaveLength(4);
    expect(await names(stores, group('payments'), group('search'))).toEqual([
      'payments',
      'search',
    ]);
  });

  it('brings of a person what they own themselves', async () => {
    const stores = await owned('ada', 'payments');
    await stores.groups.keepTree(FAMILY);
    expect(await names(stores, 'user:default/ada')).toEqual(['ada']);
  });

  it('may bite its own tail', async () => {
    const stores = await owned('company', 'payments', 'search');
    await stores.groups.keepTree([
      ...FAMILY,
      edge('company', 'payments'),
      edge('search', 'search'),
    ]);
    expect(await names(stores, group('payments'))).toHaveLength(3);
    expect(await names(stores, group('search'))).toEqual(['search']);
  });

  it('is as it was last kept, and is written only when it changed', async () => {
    const stores = await owned('payments', 'search');
    await stores.groups.keepTree(FAMILY);
    const same = [...FAMILY].reverse();
    expect(await use().reopen().groups.keepTree(same)).toBe(false);
    const moved = [edge('search', 'commerce'), ...FAMILY.slice(0, 1)];
    expect(await stores.groups.keepTree(moved)).toBe(true);
    expect(await names(stores, group('commerce'))).toEqual(['search']);
    expect(await stores.groups.keepTree([])).toBe(true);
    expect(await names(stores, group('company'))).toEqual([]);
  });
});
