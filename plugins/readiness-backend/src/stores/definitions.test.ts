import { describeStores } from './__testUtils__/describeStores';
import { definitions } from './__testUtils__/samples';

describeStores('DefinitionStore', use => {
  it('has no active set at first', async () => {
    const { stores } = use();
    expect(await stores.definitions.getActive()).toBeUndefined();
    expect(await stores.definitions.get('none')).toBeUndefined();
  });

  it('activates a set, and keeps those before it', async () => {
    const { stores, reopen } = use();
    const first = definitions('first', '1.0.0');
    const second = definitions('second', '1.0.0', '09:00');
    expect(await stores.definitions.activate(first)).toEqual(first);
    expect(await stores.definitions.activate(second)).toEqual(second);
    expect(await reopen().definitions.getActive()).toEqual(second);
    expect(await reopen().definitions.get('first')).toEqual(first);
  });

  it('lets no lower package version replace a higher one', async () => {
    const { definitions: store } = use().stores;
    const active = definitions('first', '1.10.0');
    await store.activate(active);
    const older = definitions('second', '1.9.0', '09:00');
    expect(await store.activate(older)).toEqual(active);
    expect(await store.getActive()).toEqual(active);
    const preRelease = definitions('third', '1.10.0-next.1', '09:00');
    expect(await store.activate(preRelease)).toEqual(active);
    const newer = definitions('second', '1.11.0', '10:00');
    expect(await store.activate(newer)).toEqual(newer);
  });

  it('keeps when a set came into force while it stays, whoever says so', async () => {
    const { definitions: store } = use().stores;
    await store.activate(definitions('first', '1.0.0', '08:00'));
    await store.activate(definitions('first', '1.0.0', '09:00'));
    expect(
      await store.activate(definitions('first', '1.1.0', '10:00')),
    ).toEqual(definitions('first', '1.1.0', '08:00'));
    await store.activate(definitions('second', '1.1.0', '11:00'));
    await store.activate(definitions('first', '1.1.0', '12:00'));
    expect(await store.getActive()).toEqual(
      definitions('first', '1.1.0', '12:00'),
    );
  });

  it('follows what another replica brings into force, and back', async () => {
    const { stores, reopen } = use();
    const replica = reopen().definitions;
    const first = definitions('first', '1.0.0', '08:00');
    const second = definitions('second', '1.0.0', '09:00');
    const again = definitions('first', '1.0.0', '10:00');
    for (const set of [first, second, again]) {
      await replica.activate(set);
      expect(await stores.definitions.getActive()).toEqual(set);
      expect(await stores.definitions.getActive()).toEqual(set);
    }
  });

  it('agrees on one set when replicas start together', async () => {
    const { reopen } = use();
    await Promise.all(
      ['1.0.0', '1.2.0', '1.1.0'].map(version =>
        reopen().definitions.activate(definitions(version, version)),
      ),
    );
    expect((await reopen().definitions.getActive())?.hash).toBe('1.2.0');
  });
});
