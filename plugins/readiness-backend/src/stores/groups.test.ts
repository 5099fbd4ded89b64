import { describeStores } from './__testUtils__/describeStores';

const below = (parent: string, ...groups: string[]) =>
  groups.map(group => ({ group, parent }));

describeStores('GroupStore', use => {
  it('lists each group with all below it, whatever was asked beside it', async () => {
    const { groups } = use().stores;
    await groups.keepTree([
      ...below('all', 'shop', 'bank'),
      ...below('shop', 'cart', 'mail'),
      // Of two.
      ...below('bank', 'mail'),
    ]);
    const listed = await use()
      .reopen()
      .groups.listWithin(['shop', 'all', 'cart', 'unheard-of']);
    expect([...listed]).toEqual([
      ['shop', ['cart', 'mail', 'shop']],
      ['all', ['all', 'bank', 'cart', 'mail', 'shop']],
      ['cart', ['cart']],
      ['unheard-of', ['unheard-of']],
    ]);
    expect([...(await groups.listWithin([]))]).toEqual([]);
  });

  it('comes to an end where a tree bites its tail', async () => {
    const { groups } = use().stores;
    await groups.keepTree([
      ...below('a', 'b'),
      ...below('b', 'c'),
      ...below('c', 'a', 'c', 'd'),
    ]);
    expect([...(await groups.listWithin(['b', 'd']))]).toEqual([
      ['b', ['a', 'b', 'c', 'd']],
      ['d', ['d']],
    ]);
  });

  it('lists the tree as it is now', async () => {
    const { groups } = use().stores;
    await groups.keepTree(below('all', 'shop'));
    await groups.keepTree(below('all', 'bank'));
    expect((await groups.listWithin(['all'])).get('all')).toEqual([
      'all',
      'bank',
    ]);
  });
});
