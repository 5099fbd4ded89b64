import {
  describeDatabases,
  describeStores,
} from './__testUtils__/describeStores';
import {
  at,
  evaluated,
  FAIL,
  projected,
  report,
  result,
  storeEntities,
} from './__testUtils__/samples';
import { ProjectionPosition } from './ProjectionStore';
import { Stores } from './Stores';

const ORDERS = 'component:default/orders';
const LEDGER = 'component:default/ledger';
const GOLD = { service: { level: 'gold', rank: 1, categories: {} } };
const NONE = { service: { level: 'none', rank: 0, categories: {} } };

/** Has entities evaluated to these reports. */
async function judge(
  { reports }: Stores,
  ids: readonly number[],
  ...rest: Parameters<typeof evaluated> extends [unknown, ...infer R] ? R : []
) {
  const due = await Promise.all(
    ids.map(id => reports.getDue(id, 'standard-1')),
  );
  return reports.keep(due.map(one => evaluated(one!, ...rest)));
}

async function changes({ projection }: Stores, since: ProjectionPosition) {
  const answer = await projection.read(since);
  expect(answer.full).toBe(false);
  return answer.entries;
}

describeStores('ProjectionStore', use => {
  it('starts with nothing', async () => {
    const { stores } = use();
    await storeEntities(stores, 'orders');
    expect(await stores.projection.read()).toEqual({
      position: { epoch: expect.any(String), seq: expect.any(Number) },
      full: true,
      entries: [],
    });
  });

  it('tells all levels, and then where one moved', async () => {
    const { stores, reopen } = use();
    const [ledger, orders] = await storeEntities(stores, 'ledger', 'orders');
    const gold = [report('service', 'gold'), report('costs', 'none')];
    await judge(stores, [ledger, orders], '09:00', gold);
    const all = await reopen().projection.read();
    const levels = { ...GOLD, costs: NONE.service };
    expect(all).toMatchObject({ full: true });
    expect(all.entries).toEqual([
      { entityRef: LEDGER, levels },
      { entityRef: ORDERS, levels },
    ]);
    expect(await changes(stores, all.position)).toEqual([]);

    await judge(stores, [orders], '10:00', [report('service', 'none')]);
    const moved = [{ entityRef: ORDERS, levels: NONE }];
    expect(await changes(stores, all.position)).toEqual(moved);
    expect(await changes(reopen(), all.position)).toEqual(moved);
  });

  it('counts one for each time levels or categories move, and nothing for what else changes', async () => {
    const { stores } = use();
    const [orders] = await storeEntities(stores, 'orders');
    const positionAfter = async (...reports: ReturnType<typeof report>[]) => {
      await judge(stores, [orders], '09:00', reports);
      return (await stores.projection.read()).position.seq;
    };
    const none = report('service', 'none');
    const first = await positionAfter(none);
    expect(await positionAfter(none)).toBe(first);
    const announced = { ...result('a', FAIL), standing: 'announced' } as const;
    const otherwise = report('service', 'none', [announced]);
    expect(await positionAfter(otherwise)).toBe(first);
    expect(await positionAfter({ ...none, rank: 2 })).toBe(first + 1);
    expect(await positionAfter(report('service', 'gold'))).toBe(first + 2);
    const fails = report('service', 'gold', [result('a', FAIL)]);
    expect(await positionAfter(fails)).toBe(first + 3);
    const failsTwice = [result('a', FAIL), result('b', FAIL)];
    expect(await positionAfter(report('service', 'gold', failsTwice))).toBe(
      first + 3,
    );
  });

  it('tells how categories stand', async () => {
    const { stores, reopen } = use();
    const [orders] = await storeEntities(stores, 'orders');
    const { position } = await stores.projection.read();
    const results = [result('a', FAIL)];
    await judge(stores, [orders], '09:00', [
      report('service', 'gold', results),
    ]);
    const levels = {
      service: { ...GOLD.service, categories: { all: 'open' } },
    };
    const entries = [{ entityRef: ORDERS, levels }];
    expect(await changes(reopen(), position)).toEqual(entries);
    expect((await stores.projection.read()).entries).toEqual(entries);
  });

  it('tells who is not judged any more', async () => {
    const { stores } = use();
    const [orders] = await storeEntities(stores, 'orders');
    await judge(stores, [orders], '09:00', [report('service', 'gold')]);
    const { position } = await stores.projection.read();
    await judge(stores, [orders], '10:00', []);
    expect(await changes(stores, position)).toEqual([
      { entityRef: ORDERS, levels: {} },
    ]);
    expect((await stores.projection.read()).entries).toEqual([]);
  });

  it('knows the level of an entity that went, should it return', async () => {
    const { stores } = use();
    const [orders] = await storeEntities(stores, 'orders');
    await judge(stores, [orders], '09:00', [report('service', 'gold')]);
    await stores.entities.markGone([ORDERS], at('10:00'));
    const while_ = await stores.projection.read();
    expect(while_.entries).toEqual([{ entityRef: ORDERS, levels: GOLD }]);
    await stores.entities.upsert([projected('orders')], at('11:00'));
    expect(await changes(stores, while_.position)).toEqual([]);
  });

  it('answers everything once an entity was forgotten', async () => {
    const { stores } = use();
    const [ledger, orders] = await storeEntities(stores, 'ledger', 'orders');
    await judge(stores, [ledger, orders], '09:00', [report('service', 'gold')]);
    const { position } = await stores.projection.read();
    await stores.entities.markGone([ORDERS], at('10:00'));
    await stores.entities.purgeGone(at('11:00'));
    const after = await stores.projection.read(position);
    expect(after.full).toBe(true);
    expect(after.entries).toEqual([{ entityRef: LEDGER, levels: GOLD }]);

    await stores.entities.purgeGone(at('11:00'));
    expect(await changes(stores, after.position)).toEqual([]);
  });

  it('answers everything to who is ahead of it, or comes from elsewhere', async () => {
    const { stores } = use();
    const { position } = await stores.projection.read();
    const ahead = { ...position, seq: position.seq + 1 };
    expect((await stores.projection.read(ahead)).full).toBe(true);
    const elsewhere = { ...position, epoch: 'another' };
    expect((await stores.projection.read(elsewhere)).full).toBe(true);
    expect((await stores.projection.read(position)).full).toBe(false);
  });
});

describeDatabases('The order of levels', use => {
  it('has no gaps and loses nothing, however many write and read at once', async () => {
    const { stores, reopen } = use();
    const names = Array.from({ length: 30 }, (_, i) => `service-${i}`);
    const ids = await storeEntities(stores, ...names);
    const start = (await stores.projection.read()).position;
    const seen = new Map<string, unknown>();
    let position = start;
    let done = false;
    const follow = async () => {
      while (!done) {
        const answer = await reopen().projection.read(position);
        answer.entries.forEach(one => seen.set(one.entityRef, one.levels));
        expect(answer.position.seq).toBeGreaterThanOrEqual(position.seq);
        position = answer.position;
      }
    };
    const follower = follow();
    try {
      await Promise.all(
        ids.map((id, i) =>
          judge(reopen(), [id], '09:00', [
            report('service', i % 2 ? 'gold' : 'none'),
          ]),
        ),
      );
    } finally {
      done = true;
      await follower;
    }
    const rest = await stores.projection.read(position);
    rest.entries.forEach(one => seen.set(one.entityRef, one.levels));
    expect(rest.position.seq - start.seq).toBe(names.length);
    expect(seen).toEqual(
      new Map(
        names.map((name, i) => [
          `component:default/${name}`,
          i % 2 ? GOLD : NONE,
        ]),
      ),
    );
  });

  it('goes back with a transaction that fails', async () => {
    const { stores, knex } = use();
    const [orders] = await storeEntities(stores, 'orders');
    const before = await stores.projection.read();
    await knex.schema.renameTable('projected_levels', 'elsewhere');
    try {
      const gold = [report('service', 'gold')];
      // Not toThrow: errors of SQLite may be of a class that Jest does not know as one.
      await expect(
        judge(stores, [orders], '09:00', gold),
      ).rejects.toHaveProperty(
        'message',
        expect.stringContaining('projected_levels'),
      );
    } finally {
      await knex.schema.renameTable('elsewhere', 'projected_levels');
    }
    expect(await stores.projection.read()).toEqual(before);
  });
});
