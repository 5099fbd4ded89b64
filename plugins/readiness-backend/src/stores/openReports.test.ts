import { Report } from 'backstage-plugin-readiness-common';
import fc from 'fast-check';
import { describeStores } from './__testUtils__/describeStores';
import { listing, refOf, storeFleet } from './__testUtils__/fleet';
import { FLEET, filters, visible } from './__testUtils__/fleetArbitraries';
import { naiveFilter } from './__testUtils__/naiveList';
import { at, evaluated, FAIL, report, result } from './__testUtils__/samples';
import { ReadScope } from './ReadScope';
import { openOf } from './shared/openOf';
import { Stores } from './Stores';

const ALL: ReadScope = { kind: 'all' };
const SERVICE = { scorecard: 'service' };
jest.setTimeout(60_000);

const GAP: Report = {
  ...report('service', 'none', [
    { ...result('runbook', FAIL), waitsFor: 'owner', gain: 4 },
    { ...result('fresh', FAIL), waitsFor: 'owner', foldedUnder: 'runbook' },
    result('owned', { status: 'pass', evidence: [] }),
  ]),
  rungs: [
    {
      level: 'bronze',
      state: 'blocked',
      withWaivers: false,
      blockers: ['runbook', 'fresh'],
      waitsForSignals: [],
    },
  ],
};

const OPEN = {
  checks: [{ check: 'runbook', status: 'fail', waitsFor: 'owner', gain: 4 }],
  rungs: [{ level: 'bronze', needs: ['runbook'] }],
};

async function keep({ reports }: Stores, entityId: number, next: Report) {
  const due = await reports.getDue(entityId, 'standard-1');
  await reports.keep([evaluated(due!, '10:00', [next])]);
}

describeStores('What is open', use => {
  it('is told of what a filter leaves of what is visible, by pages', async () => {
    const { stores } = use();
    await storeFleet(stores, FLEET);
    let fills = 0;
    const limits = fc.integer({ min: 1, max: 20 });
    await fc.assert(
      fc.asyncProperty(
        filters,
        visible,
        limits,
        async (filter, refs, limit) => {
          fills += 1;
          const uids = (refs ?? []).map(ref => `uid-of-${ref}`);
          const kept = await stores.scopes.fill(`open-${fills}`, {
            uids,
            asOf: at('09:00'),
          });
          const scope: ReadScope = refs
            ? { kind: 'some', scopeId: kept.id }
            : ALL;
          const found: string[] = [];
          let after: number | undefined;
          do {
            const page = { filter, after, limit };
            const some = await stores.reportSearch.open(page, scope);
            found.push(...some.map(({ ref }) => ref));
            after = some.length === limit ? some.at(-1)?.entityId : undefined;
          } while (after);
          const seen = FLEET.filter(one => !refs || refs.includes(refOf(one)));
          const wanted = naiveFilter(seen, filter).map(refOf);
          expect(found.sort()).toEqual(wanted.sort());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('follows the report', async () => {
    const { stores } = use();
    const orders = listing('orders', { owner: 'team' });
    const ids = await storeFleet(stores, [orders]);
    const entityId = ids.get(refOf(orders))!;
    const page = { filter: SERVICE, limit: 9 };
    const shown = {
      entityId,
      ref: refOf(orders),
      owner: 'group:default/team',
    };
    const nothing = { checks: [], rungs: [] };
    expect(await stores.reportSearch.open(page, ALL)).toEqual([
      { ...shown, open: nothing },
    ]);
    await keep(stores, entityId, GAP);
    expect(await stores.reportSearch.open(page, ALL)).toEqual([
      { ...shown, open: OPEN },
    ]);
    await keep(stores, entityId, report('service', 'gold'));
    expect(await stores.reportSearch.open(page, ALL)).toEqual([
      { ...shown, open: nothing },
    ]);
    await stores.entities.markGone([refOf(orders)], at('11:00'));
    expect(await stores.reportSearch.open(page, ALL)).toEqual([]);
  });

  it('comes with whole reports of some entities', async () => {
    const { stores } = use();
    const fleet = ['orders', 'stock', 'gone'].map(name => listing(name));
    const ids = await storeFleet(stores, fleet);
    await keep(stores, ids.get('component:default/stock')!, GAP);
    await stores.entities.markGone(['component:default/gone'], at('11:00'));
    const asked = ['stock', 'gone'].map(
      name => ids.get(`component:default/${name}`)!,
    );
    const { reportSearch } = stores;
    expect(await reportSearch.whole('service', [...asked, 4711])).toEqual([
      {
        entityId: asked[0],
        shown: { kind: 'Component', namespace: 'default', name: 'stock' },
        report: GAP,
      },
    ]);
    expect(await reportSearch.whole('basics', asked)).toEqual([]);
    expect(await reportSearch.whole('service', [])).toEqual([]);
  });
});

describe('What is open in a report', () => {
  const waitsFor = 'owner' as const;

  it('is what counts and is neither folded nor waived', () => {
    const gap = { ...result('gap', FAIL), waitsFor, gain: 2 };
    const waived = {
      status: 'waived',
      waiver: { id: 'one', until: at('12:00') },
      underlying: FAIL,
    } as unknown as Parameters<typeof result>[1];
    const results = [
      gap,
      { ...gap, check: 'tried', standing: 'experimental' as const },
      { ...gap, check: 'not-yet', standing: 'announced' as const },
      { ...gap, check: 'folded', foldedUnder: 'gap' },
      result('waived', waived),
      {
        ...result('asked', {
          status: 'unknown',
          reason: 'stale',
          missing: [],
          evidence: [],
        }),
        waitsFor: 'platform' as const,
      },
      {
        ...result('broken', { status: 'error', message: 'Ours' }),
        waitsFor: 'platform' as const,
      },
    ];
    expect(openOf(report('service', 'none', results)).checks).toEqual([
      { check: 'gap', status: 'fail', waitsFor: 'owner', gain: 2 },
      {
        check: 'asked',
        status: 'unknown',
        reason: 'stale',
        waitsFor: 'platform',
        gain: 0,
      },
      { check: 'broken', status: 'error', waitsFor: 'platform', gain: 0 },
    ]);
  });

  it('is every rung that does not hold, and whether anything opens it', () => {
    const rung = (level: string, state: Report['rungs'][0]['state']) => ({
      level,
      state,
      withWaivers: false,
      blockers: state === 'blocked' ? [`of-${level}`] : [],
      waitsForSignals: [],
    });
    const rungs = [
      rung('bronze', 'held'),
      rung('silver', 'not-asked'),
      rung('gold', 'blocked'),
      rung('platinum', 'closed'),
    ];
    expect(openOf({ ...report('service', 'bronze'), rungs }).rungs).toEqual([
      { level: 'gold', needs: ['of-gold'] },
      { level: 'platinum', needs: [], closed: true },
    ]);
  });
});
