import { collectorContract } from 'backstage-plugin-readiness-node';
import { group, user } from '../../__testUtils__/entities';
import {
  daysAgo,
  NOW,
  page,
  pagedGroups,
  PEOPLE,
} from './__testUtils__/pagedGroups';

const UNMAPPED = new Set(['absent: unmapped']);
const NOT_YET = new Set(['absent: not-yet']);

const ofEach = (facts: Record<string, Record<string, unknown>>, name: string) =>
  Object.fromEntries(
    Object.entries(facts).map(([ref, said]) => [ref, said[name]]),
  );

describe('the pages collector', () => {
  it('counts the services of a group and of all below it', async () => {
    const { take, collect } = await pagedGroups();
    await take(
      ...page('basket', 200),
      ...page('basket', 3),
      ...page('basket', 4),
      ...page('search', 5),
      ...page('ledger', 6),
    );
    const facts = await collect();
    expect(ofEach(facts, 'per-week')).toEqual({
      all: 0.4,
      shop: 0.3,
      cart: 0.2,
      idle: 'absent: unmapped',
    });
    expect(ofEach(facts, 'members')).toMatchObject({
      all: 2,
      shop: 2,
      cart: 1,
    });
  });

  it('says nothing is mapped while no feed told of incidents, and of groups that own nothing', async () => {
    const { take, collect } = await pagedGroups();
    await take({
      ...{ type: 'deployment', source: 'ci', id: 'd1', deployment: 'd1' },
      ...{ at: '2026-11-19T12:00:00.000Z', step: 'succeeded' },
      ...{ environment: 'production', subject: { service: 'basket' } },
    } as const);
    for (const said of Object.values(await collect())) {
      expect(new Set(Object.values(said))).toEqual(UNMAPPED);
    }
    await take(...page('ledger', 40));
    const { idle, cart } = await collect();
    expect(new Set(Object.values(idle))).toEqual(UNMAPPED);
    expect(cart['per-week']).toBe(0);
  });

  it('has no answer until the youngest feed of the group was heard for four weeks', async () => {
    const { take, collect } = await pagedGroups();
    await take(...page('ledger', 80), ...page('basket', 27, { source: 'new' }));
    const { all, shop, cart } = await collect();
    for (const said of [all, shop, cart]) {
      expect(new Set(Object.values(said))).toEqual(NOT_YET);
    }
    // An hour passed from the start to the end that it is known since.
    const later = await collect(1 + 1 / 24);
    expect(ofEach(later, 'per-week')).toMatchObject({ all: 0, cart: 0 });
    expect((await collect(63)).cart['per-week']).toBe(0);
  });

  it('says what is not known while a feed that asks is behind', async () => {
    const { take, collect, feeds } = await pagedGroups();
    let until: string | undefined;
    feeds.addFeed({
      ...{ id: 'pager', title: 'Pager', tells: ['incidents'] },
      incidentsUntil: async () => until,
    });
    await take(...page('basket', 200));
    const perWeek = async (days = 0) => (await collect(days)).cart['per-week'];
    expect(await perWeek()).toBe(0);
    until = daysAgo(0);
    expect(await perWeek(1 / 24)).toBe(0);
    // Another hour.
    expect(await perWeek(2 / 24)).toBe(
      `failed: Pager told of incidents until ${until}; what happened since is not known`,
    );
    until = daysAgo(-2 / 24);
    expect(await perWeek(2 / 24)).toBe(0);
  });

  it('reads records of what changed, once, and nothing where nothing did', async () => {
    const { take, collect, whoWasRead } = await pagedGroups();
    await take(
      ...page('basket', 200),
      ...page('basket', 3),
      ...page('search', 60),
      ...page('ledger', 5),
    );
    const before = await collect();
    expect(await whoWasRead()).toEqual(['basket', 'ledger', 'search']);
    expect(await collect(1 / 24)).toEqual(before);
    expect(await whoWasRead()).toEqual([]);

    await take(...page('search', 1));
    const after = await collect(1 / 24);
    expect(await whoWasRead()).toEqual(['search']);
    expect(ofEach(after, 'per-week')).toMatchObject({
      all: 0.4,
      shop: 0.3,
      cart: 0.1,
    });
    // By then one of them has left the window, without any news.
    expect(ofEach(await collect(31), 'per-week')).toMatchObject({
      all: 0.3,
      shop: 0.2,
    });
    expect(await whoWasRead()).toEqual([]);
  });

  it('works out anew where the group changed: its clock, or who is in it', async () => {
    const { take, collect, catalog } = await pagedGroups();
    // Half past six in the evening, and half past one in New York.
    await take(...page('basket', 200), ...page('basket', 3 - 6.5 / 24));
    expect((await collect()).cart).toMatchObject({
      'out-of-hours-per-week': 0.1,
      members: 1,
    });
    catalog.add(user('cho', ['cart']));
    expect((await collect()).cart.members).toBe(2);
    const annotations = { 'readiness/time-zone': 'America/New_York' };
    const moved = [group('cart', { annotations, spec: { parent: 'shop' } })];
    expect((await collect(0, moved)).cart['out-of-hours-per-week']).toBe(0);
  });

  it('goes by what is configured', async () => {
    const config = {
      pages: { shiftDays: 14 },
      deployments: { peopleFigures: false, workingWeek: [6, 7] },
      alarms: { severities: { critical: ['worst'] } },
    };
    const { take, collect } = await pagedGroups({ config });
    const found = { foundBy: 'person', severity: 'worst' };
    await take(
      ...page('basket', 200),
      ...page('basket', 3, found),
      ...page('basket', 3, { ...found, severity: 'critical' }),
    );
    expect((await collect()).cart).toMatchObject({
      'per-week': 0.1,
      'per-shift': 0.2,
      'out-of-hours-per-week': 0.1,
      responders: 'absent: insufficient-data',
    });
  });

  it('says nothing of any group once it is stopped', async () => {
    const { take, collector, contextAt } = await pagedGroups();
    await take(...page('basket', 200));
    const abort = new AbortController();
    const said = collector.collect(
      PEOPLE.slice(0, 4),
      contextAt(0, abort.signal),
    );
    const next = said[Symbol.asyncIterator]();
    expect((await next.next()).value).toMatchObject({
      entityRef: 'group:default/all',
    });
    abort.abort();
    expect((await next.next()).done).toBe(true);
  });
});

describe('the contract of a collector', () => {
  it('is kept', async () => {
    const { take, collector, catalog } = await pagedGroups();
    await take(...page('basket', 200), ...page('search', 3));
    const entities = PEOPLE.slice(0, 4);
    const now = new Date(NOW);
    for (const { run } of collectorContract(collector, {
      entities,
      catalog,
      now,
    })) {
      await expect(run()).resolves.toBeUndefined();
    }
  });
});
