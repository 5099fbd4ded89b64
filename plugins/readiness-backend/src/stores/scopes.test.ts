import { describeStores } from './__testUtils__/describeStores';
import { listing, refOf, storeFleet } from './__testUtils__/fleet';
import { at } from './__testUtils__/samples';
import { ReadScope } from './ReadScope';
import { Stores } from './Stores';

const FLEET = ['orders', 'stock', 'search'].map(name => listing(name));
const uid = (name: string) => `uid-of-${refOf(listing(name))}`;

/** Names of what is visible under a scope. */
async function visible({ reportSearch }: Stores, scopeId: number) {
  const scope: ReadScope = { kind: 'some', scopeId };
  const sort = { by: 'name', descending: false } as const;
  const filter = { scorecard: 'service' };
  const list = await reportSearch.list({ filter, sort, limit: 99 }, scope);
  return list.map(({ shown }) => shown.name);
}

describeStores('ScopeStore', use => {
  beforeEach(async () => {
    await storeFleet(use().stores, FLEET);
  });
  const fill = (names: string[], time: string, stores = use().stores) =>
    stores.scopes.fill('key', { uids: names.map(uid), asOf: at(time) });

  it('keeps what is visible, for every replica', async () => {
    const { stores, reopen } = use();
    expect(await stores.scopes.find('key')).toBeUndefined();
    const scope = await fill(['orders', 'stock', 'unheard-of'], '09:00');
    expect(scope).toEqual({ id: expect.any(Number), asOf: at('09:00') });
    expect(await reopen().scopes.find('key')).toEqual(scope);
    expect(await visible(reopen(), scope.id)).toEqual(['orders', 'stock']);
  });

  it('takes back what is not visible any more', async () => {
    const { stores } = use();
    const { id } = await fill(['orders', 'stock'], '09:00');
    const again = await fill(['stock', 'search'], '09:01');
    expect(again).toEqual({ id, asOf: at('09:01') });
    expect(await visible(stores, id)).toEqual(['search', 'stock']);
    await fill([], '09:02');
    expect(await visible(stores, id)).toEqual([]);
  });

  it('keeps scopes apart', async () => {
    const { stores } = use();
    const mine = await fill(['orders'], '09:00');
    const asOf = at('09:00');
    const other = await stores.scopes.fill('other', {
      uids: [uid('stock')],
      asOf,
    });
    expect(await visible(stores, mine.id)).toEqual(['orders']);
    expect(await visible(stores, other.id)).toEqual(['stock']);
  });

  it('does not let an older answer replace a newer one', async () => {
    const { stores } = use();
    const newer = await fill(['orders'], '09:01');
    expect(await fill(['orders', 'stock'], '09:00')).toEqual(newer);
    expect(await visible(stores, newer.id)).toEqual(['orders']);
  });

  it('is safe when replicas fill at once', async () => {
    const { stores, reopen } = use();
    const times = ['09:03', '09:01', '09:02', '09:04'];
    const filled = await Promise.all(
      times.map((time, i) =>
        fill([['orders'], ['stock'], [], ['search']][i], time, reopen()),
      ),
    );
    expect(new Set(filled.map(({ id }) => id)).size).toBe(1);
    expect(await stores.scopes.find('key')).toMatchObject({
      asOf: at('09:04'),
    });
    expect(await visible(stores, filled[0].id)).toEqual(['search']);
  });

  it('hides what is stored without uid, and what comes later', async () => {
    const { stores } = use();
    const { id } = await fill(['orders', 'new'], '09:00');
    await storeFleet(stores, [listing('new')]);
    expect(await visible(stores, id)).toEqual(['orders']);
    await fill(['orders', 'new'], '09:01');
    expect(await visible(stores, id)).toEqual(['new', 'orders']);
  });

  it('is asked again by one replica at a time, until that gives up', async () => {
    const { reopen } = use();
    const { id } = await fill(['orders'], '09:00');
    const claim = (now: string, until: string) =>
      reopen().scopes.claim(id, { now: at(now), until: at(until) });
    expect(await claim('09:01', '09:02')).toBe(true);
    expect(await claim('09:01', '09:03')).toBe(false);
    expect(await claim('09:02', '09:03')).toBe(true);
    await fill(['orders'], '09:02');
    expect(await claim('09:02', '09:03')).toBe(true);
    expect(await use().stores.scopes.claim(4711, { now: '', until: '' })).toBe(
      false,
    );
  });

  it('is purged when nobody asked for long, and shows nothing then', async () => {
    const { stores } = use();
    const { id } = await fill(['orders'], '09:00');
    expect(await stores.scopes.purge(at('09:00'))).toBe(0);
    expect(await stores.scopes.purge(at('09:01'))).toBe(1);
    expect(await stores.scopes.find('key')).toBeUndefined();
    expect(await visible(stores, id)).toEqual([]);
    const again = await fill(['stock'], '09:00');
    expect(await visible(stores, again.id)).toEqual(['stock']);
  });
});
