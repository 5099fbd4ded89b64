import { describeReadiness } from '../__testUtils__/describeReadiness';
import {
  COUNTS,
  LIST,
  listCatalog,
  namesOf,
} from '../__testUtils__/listCatalog';

jest.setTimeout(60_000);

const ALL = ['finder', 'indexer', 'refunds', 'shop', 'stray', 'ledger'];

describeReadiness('lists', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  async function started() {
    const { start, catalog } = getBench();
    catalog.entities = listCatalog();
    const readiness = await start();
    await readiness.synchronise();
    const list = async (query = '') =>
      namesOf(await readiness.get(`${LIST}${query}`).expect(200));
    return { ...readiness, list };
  }

  it('have what a scorecard applies to, by the name that is shown', async () => {
    const { list, get } = await started();
    expect(await list()).toEqual(ALL);
    const { body } = await get(`${LIST}&text=LEDGER`).expect(200);
    expect(body).toEqual({
      reports: [
        {
          entityRef: 'component:default/ledger',
          kind: 'Component',
          namespace: 'default',
          name: 'ledger',
          title: 'The Ledger',
          type: 'service',
          lifecycle: 'production',
          owner: 'group:default/payments',
          system: 'system:default/money',
          tier: 3,
          stage: 'live',
          level: 'none',
          rank: 0,
          withWaivers: false,
          score: expect.any(Number),
          possible: expect.any(Number),
          coverage: expect.any(Number),
          since: expect.any(String),
          changedAt: expect.any(String),
        },
      ],
    });
  });

  it('are filtered', async () => {
    const { list } = await started();
    const payments = ['refunds', 'ledger'];
    expect(await list('&owner=group:default/payments')).toEqual(payments);
    expect(await list('&owner=payments&owner=User:bob')).toEqual([
      'indexer',
      ...payments,
    ]);
    expect(await list('&type=Website&kind=COMPONENT')).toEqual(['shop']);
    expect(await list('&type=website&lifecycle=experimental')).toEqual([]);
    expect(await list('&tier=1&tier=2')).toEqual(['refunds']);
    expect(await list('&system=money')).toEqual(['ledger']);
    expect(await list('&domain=trade')).toEqual(['ledger']);
    expect(await list('&namespace=elsewhere')).toEqual([]);
    expect(await list('&level=gold')).toEqual([]);
    expect(await list('&minScore=0&maxScore=100')).toEqual(ALL);
    expect(await list('&minScore=100')).toEqual([]);
    expect(await list('&entityRef=component:default/shop')).toEqual(['shop']);
  });

  it('know which group is below which, and follow a move', async () => {
    const { list, synchronise } = await started();
    const { catalog } = getBench();
    const commerce = '&owner=group:default/commerce';
    expect(await list(commerce)).toEqual(['refunds', 'shop', 'ledger']);

    const [group, payments] = catalog.entities;
    catalog.put({ ...group, spec: { ...group.spec, children: [] } });
    catalog.put({ ...payments, spec: { ...payments.spec, parent: 'search' } });
    await synchronise();
    expect(await list(commerce)).toEqual(['shop']);
    expect(await list('&owner=search')).toEqual([
      'finder',
      'refunds',
      'ledger',
    ]);
  });

  it('are filtered by the outcome of a check, and tell it', async () => {
    const { list, get } = await started();
    const owned = '&outcome=owner-is-a-group:pass';
    expect(await list(owned)).toEqual(['finder', 'refunds', 'shop', 'ledger']);
    expect(await list('&outcome=owner-is-a-group:fail')).toEqual([
      'indexer',
      'stray',
    ]);
    expect(
      await list(`${owned}&outcome=owner-is-a-group:fail&limit=500`),
    ).toEqual(ALL);
    expect(await list(`${owned}&outcome=runbook-linked:pass`)).toEqual([]);
    const { body } = await get(
      `${LIST}&text=stray&outcomesOf=owner-is-a-group&outcomesOf=runbook-linked`,
    ).expect(200);
    expect(body.reports[0].outcomes).toEqual({
      'owner-is-a-group': 'fail',
      'runbook-linked': 'fail',
    });
  });

  it('come by pages as they come whole, whatever they are sorted by', async () => {
    const { list, get } = await started();
    for (const sort of ['name', '-name', 'level', '-score', '-changed']) {
      const paged: string[] = [];
      let cursor: string | undefined = '';
      while (cursor !== undefined) {
        const page: {
          body: { nextCursor?: string; reports: { name: string }[] };
        } = await get(
          `${LIST}&sort=${sort}&limit=4${cursor && `&cursor=${cursor}`}`,
        ).expect(200);
        paged.push(...namesOf(page));
        cursor = page.body.nextCursor;
      }
      expect(paged).toHaveLength(6);
      expect(paged).toEqual(await list(`&sort=${sort}`));
    }
  });

  it('are counted, each division without its own filter', async () => {
    const { get } = await started();
    const { body } = await get(`${COUNTS}&owner=payments&kind=component`);
    expect(body).toEqual({
      total: 2,
      levels: [
        { value: 'bronze', count: 0 },
        { value: 'silver', count: 0 },
        { value: 'gold', count: 0 },
        { value: 'none', count: 2 },
        { value: 'unjudged', count: 0 },
      ],
      owners: [
        { value: 'group:default/payments', count: 2 },
        { value: 'group:default/commerce', count: 1 },
        { value: 'group:default/search', count: 1 },
        { value: 'user:default/bob', count: 1 },
      ],
      kinds: [{ value: 'component', count: 2 }],
      types: [{ value: 'service', count: 2 }],
      lifecycles: [
        { value: 'experimental', count: 1 },
        { value: 'production', count: 1 },
      ],
      tiers: [
        { value: '1', count: 1 },
        { value: '3', count: 1 },
      ],
    });
  });

  it('have no entity that is gone', async () => {
    const { list, synchronise } = await started();
    getBench().catalog.remove('component:default/shop');
    await synchronise();
    expect(await list()).toEqual(ALL.filter(name => name !== 'shop'));
  });
});

const REFUSED: [path: string, message: RegExp][] = [
  [
    'reports?scorecard=production',
    /scorecard: there is no scorecard "production"; did you mean "production-readiness"/,
  ],
  ['reports/counts?scorecard=constructor', /there is no scorecard/],
  [
    `${LIST}&level=sliver`,
    /level: there is no level "sliver"; did you mean "silver"/,
  ],
  [
    `${LIST}&outcome=runbook-link:fail`,
    /outcome: there is no check "runbook-link"; did you mean "runbook-linked"/,
  ],
  [
    `${LIST}&outcomesOf=runbook`,
    /outcomesOf: there is no check "runbook"; did you mean "runbook-linked"/,
  ],
  [`${LIST}&outcome=runbook-linked:good`, /pattern/],
  [
    `${LIST}&owner=group:`,
    /owner: "group:" is no reference to an entity; for example group:default/,
  ],
  [`${LIST}&entityRef=shop`, /entityRef: "shop" is no reference/],
  [`${LIST}&minScore=80&maxScore=20`, /minScore: 80 is more than maxScore, 20/],
  [`${LIST}&minScore=101`, /minScore/],
  [`${LIST}&text=%00`, /text: it has a NUL/],
  [`${LIST}&type=service&type=a%00b`, /type: it has a NUL/],
  [`${LIST}&limit=501`, /limit/],
  [`${LIST}&sort=colour`, /sort/],
  [`${LIST}&tier=5`, /tier/],
  [`${LIST}&cursor=nonsense`, /cursor: it is not one that this API gave/],
  [
    `${LIST}&cursor=${btoa('{"list":"x","key":1e300,"ref":"r"}')}`,
    /cursor: it is not one/,
  ],
  ['reports', /scorecard/],
  [`${LIST}&colour=blue`, /colour/],
];

describeReadiness('what lists refuse', ['SQLITE_3'], getBench => {
  const OTHER = 'reports?scorecard=basics';

  it('is what nothing could match, and what nothing could mean', async () => {
    const { get } = await getBench().start();
    for (const [path, message] of REFUSED) {
      const { status, body } = await get(path);
      expect([path, status, body.error?.name]).toEqual([
        path,
        400,
        'InputError',
      ]);
      expect(body.error.message).toMatch(message);
    }
  });

  it('is a cursor of another list', async () => {
    const { start, catalog } = getBench();
    catalog.entities = listCatalog();
    const { get, synchronise } = await start();
    await synchronise();
    const { body } = await get(`${LIST}&type=service&limit=1`).expect(200);
    const cursor = `cursor=${body.nextCursor}`;
    for (const other of [LIST, OTHER, `${LIST}&type=service&sort=-name`]) {
      const refused = await get(`${other}&${cursor}`).expect(400);
      expect(refused.body.error.message).toMatch(/other filters/);
    }
    // The same filters, said otherwise, with another size of pages.
    await get(`${LIST}&type=Service&type=service&${cursor}&limit=9`).expect(
      200,
    );
  });
});
