import { describeStores } from './__testUtils__/describeStores';
import { at } from './__testUtils__/samples';
import { Claim, DefinitionLayer } from './DefinitionLayerStore';

function layer(id: string, more: Partial<DefinitionLayer> = {}) {
  return {
    id,
    title: `Layer ${id}`,
    readAt: at('09:00'),
    status: 'ok',
    problems: [],
    accepted: { facts: {}, checks: {}, scorecards: {} },
    ...more,
  } satisfies DefinitionLayer;
}

const LAPSED = at('08:30');

function claim(replica: string, more: Partial<Claim> = {}): Claim {
  return {
    replica,
    packageVersion: '1.2.0',
    since: at('08:00'),
    confirmedAt: at('09:00'),
    ...more,
  };
}

describeStores('DefinitionLayerStore', use => {
  it('has no layers at first', async () => {
    expect(await use().stores.definitionLayers.list()).toEqual([]);
  });

  it('gives back the layers in their order, with all that is known of them', async () => {
    const { stores, reopen } = use();
    const { readAt, ...never } = layer('file:./a.yaml', { status: 'failed' });
    const changed = layer('configuration', {
      status: 'partly',
      problems: [{ code: 'a', path: 'checks.x', message: 'Ümlaut' }],
      accepted: {
        facts: {},
        checks: { 'runbook-linked': false },
        scorecards: { basics: { checks: { owner: { weight: 2 } } } },
      },
    });
    await stores.definitionLayers.replace([layer('z'), never, changed]);
    const found = await reopen().definitionLayers.list();
    expect(found).toEqual([layer('z'), never, changed]);
    expect(found[1]).not.toHaveProperty('readAt');
  });

  it('forgets layers that are no more', async () => {
    const store = use().stores.definitionLayers;
    await store.replace([layer('a'), layer('b'), layer('c')]);
    await store.replace([layer('c'), layer('a', { title: 'Anew' })]);
    expect(await store.list()).toEqual([
      layer('c'),
      layer('a', { title: 'Anew' }),
    ]);
  });

  describe('a claim', () => {
    it.each([
      ['nobody else has it', undefined, claim('a'), true],
      ['it is confirmed', claim('a'), claim('a'), true],
      [
        'its configuration is newer',
        claim('a'),
        claim('b', { since: at('08:01') }),
        true,
      ],
      [
        'its configuration is older',
        claim('a'),
        claim('b', { since: at('07:59') }),
        false,
      ],
      [
        'its version is higher, its configuration older',
        claim('a'),
        claim('b', { since: at('07:59'), packageVersion: '1.10.0' }),
        true,
      ],
      [
        'its version is lower, its configuration newer',
        claim('a'),
        claim('b', { since: at('08:01'), packageVersion: '1.1.0' }),
        false,
      ],
      [
        'the other one has lapsed',
        claim('a', { confirmedAt: at('08:29') }),
        claim('b', { since: at('07:59') }),
        true,
      ],
      [
        'the other one has lapsed, but was of a higher version',
        claim('a', { confirmedAt: at('08:29') }),
        claim('b', { packageVersion: '1.1.0' }),
        false,
      ],
    ])('when %s', async (_when, current, next, granted) => {
      const { stores, reopen } = use();
      if (current) await stores.definitionLayers.claim(current, LAPSED);
      expect(await reopen().definitionLayers.claim(next, LAPSED)).toBe(granted);
    });

    it('goes to one of two of the same age, and stays there', async () => {
      const store = use().stores.definitionLayers;
      const first = await store.claim(claim('a'), LAPSED);
      const second = await store.claim(claim('b'), LAPSED);
      expect([first, second]).toEqual([true, true]);
      expect(await store.claim(claim('a'), LAPSED)).toBe(false);
      expect(await store.claim(claim('b'), LAPSED)).toBe(true);
    });

    it('goes to the newest of several that start together', async () => {
      const { reopen } = use();
      const replicas = ['08:01', '08:03', '08:02'].map(time =>
        claim(time, { since: at(time) }),
      );
      const claimAll = () =>
        Promise.all(
          replicas.map(one => reopen().definitionLayers.claim(one, LAPSED)),
        );
      await claimAll();
      expect(await claimAll()).toEqual([false, true, false]);
    });

    it('is given up by who has it, and by nobody else', async () => {
      const store = use().stores.definitionLayers;
      const older = claim('b', { since: at('07:00') });
      await store.claim(claim('a'), LAPSED);
      await store.release('b');
      expect(await store.claim(older, LAPSED)).toBe(false);
      await store.release('a');
      expect(await store.claim(older, LAPSED)).toBe(true);
    });
  });
});
