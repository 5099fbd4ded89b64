import { Entity } from '@backstage/catalog-model';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { component } from '../__testUtils__/entities';
import {
  built,
  deployed,
  incident,
  merged,
} from '../delivery/__testUtils__/deliveries';
import { deploymentOf } from '../delivery/join/deploymentOf';
import { MappingIndex } from '../delivery/mapping/MappingIndex';
import { matchSubject } from '../delivery/mapping/matchSubject';
import { describeStores } from './__testUtils__/describeStores';
import { at, projected, storeEntities } from './__testUtils__/samples';
import { DeliveryStore, HeardEvent, MatchSubject } from './DeliveryStore';

/** By the name of the service, as it is. */
const byService: MatchSubject = ({ subject }) => {
  const { service } = JSON.parse(subject);
  return service
    ? { entityRef: `component:default/${service}`, matchedBy: 'service' }
    : { reason: 'It names no service' };
};

const heard = (event: DeliveryEvent): HeardEvent => ({
  event,
  body: '{}',
  heard: [`tells:${event.type}`],
});

const take = (
  store: DeliveryStore,
  events: DeliveryEvent[],
  match: MatchSubject = byService,
) => store.take(events.map(heard), { at: at('12:00'), match });

const FOREVER = at('00:00');

describeStores('DeliveryStore', use => {
  it('moves one record along, in whatever order the events come', async () => {
    const { stores, reopen } = use();
    const [orders] = await storeEntities(stores, 'orders');
    const done = deployed('09:05', 'succeeded', { version: '1.2' });
    const begun = deployed('09:00', 'started', { commit: 'c0ffee' });
    const taken = {
      status: 'taken',
      entityRef: 'component:default/orders',
      matchedBy: 'service',
    };
    expect(await take(stores.deliveries, [done])).toEqual([taken]);
    expect(await take(reopen().deliveries, [begun])).toEqual([taken]);
    const records = (await reopen().deliveries.read([orders], FOREVER)).get(
      orders,
    );
    expect(records).toHaveLength(1);
    expect(records![0]).toMatchObject({
      kind: 'deployment',
      source: '/ci',
      key: 'd1',
      matchedBy: 'service',
      at: at('09:05'),
    });
    expect(deploymentOf(records![0].state)).toMatchObject({
      version: '1.2',
      commit: 'c0ffee',
      startedAt: at('09:00'),
      finishedAt: at('09:05'),
    });
  });

  it('absorbs repeats, within a batch and later; the same id of another source is none', async () => {
    const { deliveries } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    const event = deployed('09:05', 'succeeded');
    const statuses = async (...events: DeliveryEvent[]) =>
      (await take(deliveries, events)).map(({ status }) => status);
    expect(await statuses(event, event)).toEqual(['taken', 'repeat']);
    const { revision } = (await deliveries.readFacts([orders])).get(orders)!;
    expect(await statuses(event)).toEqual(['repeat']);
    const again = (await deliveries.readFacts([orders])).get(orders)!;
    expect(again.revision).toBe(revision);
    expect(await statuses({ ...event, source: '/other' })).toEqual(['taken']);
    expect((await deliveries.read([orders], FOREVER)).get(orders)).toHaveLength(
      2,
    );
  });

  it('keeps what matches no entity, tells of it, and gives it away once it matches', async () => {
    const { deliveries } = use().stores;
    const nowhere = deployed('09:05', 'succeeded', { subject: {} });
    const later = deployed('09:06', 'succeeded', { deployment: 'd2' });
    expect(await take(deliveries, [nowhere, later])).toEqual([
      { status: 'unmatched', reason: 'It names no service' },
      {
        status: 'unmatched',
        reason:
          "'component:default/orders' is not in the catalog, or was not taken over from it yet",
      },
    ]);
    expect(await deliveries.countUnmatched(9)).toMatchObject([
      { subject: '{"service":"orders"}', events: 1, since: at('09:06') },
      { subject: '{}', events: 1, since: at('09:05') },
    ]);
    expect(await deliveries.countEvents()).toEqual([
      { source: '/ci', events: 2, unmatched: 2 },
    ]);
    const [orders] = await storeEntities(use().stores, 'orders');
    const subjects = await deliveries.listUnmatched();
    expect(subjects).toHaveLength(2);
    const matched = subjects.map(one => ({ ...one, match: byService(one) }));
    expect(await deliveries.rematch(matched)).toEqual([
      'component:default/orders',
    ]);
    expect(await deliveries.rematch(matched)).toEqual([]);
    expect((await deliveries.read([orders], FOREVER)).get(orders)).toHaveLength(
      1,
    );
    expect(await deliveries.listUnmatched()).toHaveLength(1);
    expect(await deliveries.countEvents()).toEqual([
      { source: '/ci', events: 2, unmatched: 1 },
    ]);
  });

  it('goes by all that the steps of a deployment name', async () => {
    const { deliveries } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    await take(deliveries, [deployed('09:00', 'started', { subject: {} })]);
    await take(deliveries, [deployed('09:05', 'succeeded')]);
    expect((await deliveries.read([orders], FOREVER)).get(orders)).toHaveLength(
      1,
    );
    expect(await deliveries.listUnmatched()).toEqual([]);
  });

  it('keeps the last build alone, and each incident and change', async () => {
    const { deliveries } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    await take(deliveries, [
      built('09:00'),
      built('11:00'),
      built('10:00'),
      incident('09:30', 'detected'),
      incident('09:40', 'resolved'),
      merged('08:00'),
      merged('08:30', { commit: 'decaf' }),
    ]);
    const records = (await deliveries.read([orders], FOREVER)).get(orders)!;
    expect(records.map(({ kind, at: last }) => [kind, last])).toEqual([
      ['change', at('08:00')],
      ['change', at('08:30')],
      ['incident', at('09:40')],
      ['build', at('11:00')],
    ]);
  });

  it('forgets what follows from records as soon as they change', async () => {
    const { deliveries } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    const state = async () =>
      (await deliveries.readFacts([orders])).get(orders);
    expect(await state()).toBeUndefined();
    const kept = {
      context: 'UTC',
      facts: { 'deployments/mapped': { status: 'present', value: true } },
      validUntil: at('18:00'),
    };
    await deliveries.keepFacts([{ entityId: orders, revision: 0, ...kept }]);
    expect(await state()).toEqual({ revision: 0, kept });
    await take(deliveries, [deployed('09:05', 'succeeded')]);
    expect(await state()).toEqual({ revision: 1 });
    // Worked out from what was there before: of no use any more.
    await deliveries.keepFacts([{ entityId: orders, revision: 0, ...kept }]);
    expect(await state()).toEqual({ revision: 1 });
    await deliveries.keepFacts([{ entityId: orders, revision: 1, ...kept }]);
    expect(await state()).toEqual({ revision: 1, kept });
  });

  it('remembers what each source tells', async () => {
    const { deliveries } = use().stores;
    await take(deliveries, [
      deployed('09:06', 'succeeded'),
      deployed('09:05', 'started'),
      incident('09:05', 'detected', { source: '/pager' }),
    ]);
    expect(await deliveries.listHeard()).toEqual([
      {
        source: '/ci',
        what: 'tells:deployment',
        at: at('12:00'),
        since: at('09:05'),
      },
      {
        source: '/pager',
        what: 'tells:incident',
        at: at('12:00'),
        since: at('09:05'),
      },
    ]);
  });

  it('remembers since when, also when what was before is handed over later', async () => {
    const { deliveries } = use().stores;
    const since = async () =>
      (await use().reopen().deliveries.listHeard()).map(one => one.since);
    const first = incident('09:00', 'detected');
    await take(deliveries, [first]);
    await take(deliveries, [incident('10:00', 'detected')]);
    expect(await since()).toEqual([at('09:00')]);
    const before = incident('08:00', 'detected');
    await take(deliveries, [incident('11:00', 'detected'), before]);
    await take(deliveries, [before, first]);
    expect(await since()).toEqual([at('08:00')]);
  });

  it('knows the services of an owner of which anything was heard', async () => {
    const { deliveries, entities } = use().stores;
    const owned = (name: string) => {
      const one = projected(name);
      return { ...one, entity: { ...one.entity, spec: { owner: 'shop' } } };
    };
    await entities.upsert([owned('orders'), owned('silent')], at('08:00'));
    await storeEntities(use().stores, 'ledger');
    const orders = await entities.get('component:default/orders');
    await take(deliveries, [
      deployed('09:05', 'succeeded'),
      deployed('09:06', 'succeeded', {
        deployment: 'd2',
        subject: { service: 'ledger' },
      }),
    ]);
    const groups = await deliveries.listGroups(['group:default/shop']);
    expect([...groups]).toEqual([
      ['group:default/shop', [{ entityId: orders!.id, revision: 1 }]],
    ]);
  });

  it('goes by age: events by when they came, records by what was last heard of them', async () => {
    const { deliveries } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    await take(deliveries, [
      deployed('09:00', 'succeeded'),
      deployed('10:00', 'succeeded', { deployment: 'd2' }),
    ]);
    expect(await deliveries.purgeRecords(at('10:00'))).toBe(1);
    expect(await deliveries.purgeEvents(at('12:00'))).toBe(0);
    expect(await deliveries.purgeEvents(at('12:01'))).toBe(1);
    expect(
      (await deliveries.read([orders], FOREVER)).get(orders),
    ).toMatchObject([{ key: 'd2' }]);
  });

  it('counts what came on the days that are kept, and what of it has no entity', async () => {
    const { deliveries } = use().stores;
    await storeEntities(use().stores, 'orders');
    const nowhere = { subject: {} };
    await take(deliveries, [
      deployed('09:00', 'started', nowhere),
      deployed('09:05', 'succeeded', nowhere),
      deployed('10:00', 'succeeded', { deployment: 'd2' }),
      deployed('10:00', 'succeeded', { deployment: 'd2', source: '/other' }),
    ]);
    const counted = [
      { source: '/ci', events: 3, unmatched: 2 },
      { source: '/other', events: 1, unmatched: 0 },
    ];
    const subjects = [{ subject: '{}', events: 2, since: at('09:00') }];
    expect(await deliveries.countEvents()).toEqual(counted);
    expect(await deliveries.countUnmatched(9)).toMatchObject(subjects);
    await deliveries.purgeEvents(at('12:00'));
    expect(await deliveries.countEvents()).toEqual(counted);
    expect(await deliveries.countUnmatched(9)).toMatchObject(subjects);
    await deliveries.purgeEvents('2026-11-21T00:00:00.000Z');
    expect(await deliveries.countEvents()).toEqual([]);
    expect(await deliveries.countUnmatched(9)).toEqual([]);
  });

  it('gives a change to each of its entities, and takes it from those that it is of no more', async () => {
    const { deliveries } = use().stores;
    const [cart, mail] = await storeEntities(use().stores, 'cart', 'mail');
    const [ofCart, ofMail] = [
      'component:default/cart',
      'component:default/mail',
    ];
    const both: MatchSubject = () => ({
      entityRef: ofCart,
      others: [ofMail, 'component:default/unheard-of'],
      matchedBy: 'repository and paths',
    });
    const owners = async () =>
      [...(await deliveries.read([cart, mail], FOREVER)).keys()].sort();
    const revisions = async () => {
      const states = await deliveries.readFacts([cart, mail]);
      return [cart, mail].map(id => states.get(id)?.revision);
    };
    expect(await take(deliveries, [merged('09:00')], both)).toEqual([
      {
        status: 'taken',
        entityRef: ofCart,
        others: [ofMail],
        matchedBy: 'repository and paths',
      },
    ]);
    expect(await owners()).toEqual([cart, mail].sort());
    expect(await revisions()).toEqual([1, 1]);
    expect(await deliveries.listUnmatched()).toEqual([]);
    const [subject] = await deliveries.listSubjects();
    const rematch = (entityRef: string, ...others: string[]) =>
      deliveries.rematch([
        { ...subject, match: { entityRef, others, matchedBy: 'm' } },
      ]);
    expect(await rematch(ofCart, ofMail)).toEqual([]);
    expect(await rematch(ofCart)).toEqual([ofMail]);
    expect(await owners()).toEqual([cart]);
    expect(await revisions()).toEqual([1, 2]);
    expect(await rematch(ofMail, ofCart)).toContain(ofMail);
    expect(await owners()).toEqual([cart, mail].sort());
  });

  describe('a build of a monorepo', () => {
    const repository = 'github.com/acme/mono';
    const places = ['cart', 'mail', 'shop'].map((name): [string, Entity] => [
      `component:default/${name}`,
      component(name, {
        annotations: {
          'backstage.io/source-location': `url:https://${repository}/tree/main/${name}/`,
        },
      }),
    ]);
    const index = new MappingIndex(places);
    const byPlace: MatchSubject = ({ subject, ...more }) =>
      matchSubject({ ...JSON.parse(subject), ...more }, index, []);
    const subject = { repository };
    const aBuild = (time: string, commit: string) =>
      built(time, { subject, commit });
    const aChange = (time: string, commit: string, ...folders: string[]) =>
      merged(time, {
        commit,
        subject: { repository, paths: folders.map(name => `${name}/a.ts`) },
      });
    /** When each service was built last, by name. */
    const builtAt = async (deliveries: DeliveryStore, ids: number[]) => {
      const all = await deliveries.read(ids, FOREVER);
      return ids.map(
        id => all.get(id)?.findLast(({ kind }) => kind === 'build')?.at,
      );
    };

    it.each<[string, DeliveryEvent[][]]>([
      [
        'after it',
        [[aChange('09:00', 'c1', 'cart', 'mail')], [aBuild('09:10', 'c1')]],
      ],
      [
        'before it',
        [[aBuild('09:10', 'c1')], [aChange('09:00', 'c1', 'cart', 'mail')]],
      ],
      [
        'with it',
        [[aBuild('09:10', 'c1'), aChange('09:00', 'c1', 'cart', 'mail')]],
      ],
    ])(
      'is of the services that its change touched, told %s',
      async (_, batches) => {
        const { deliveries } = use().stores;
        const ids = await storeEntities(use().stores, 'cart', 'mail', 'shop');
        const revision = async () =>
          (await deliveries.readFacts(ids)).get(ids[1])?.revision ?? 0;
        let before = 0;
        for (const batch of batches) {
          before = await revision();
          await take(deliveries, batch, byPlace);
        }
        expect(await builtAt(deliveries, ids)).toEqual([
          at('09:10'),
          at('09:10'),
          undefined,
        ]);
        expect(await revision()).toBeGreaterThan(before);
        expect(await deliveries.listUnmatched()).toEqual([]);
      },
    );

    it('leaves the builds of others as they were', async () => {
      const { deliveries } = use().stores;
      const ids = await storeEntities(use().stores, 'cart', 'mail', 'shop');
      await take(
        deliveries,
        [
          aChange('09:00', 'c1', 'cart', 'mail'),
          aBuild('09:10', 'c1'),
          aChange('10:00', 'c2', 'mail'),
          aBuild('10:10', 'c2'),
          // Of a commit that nobody merged, as far as anyone told.
          aBuild('11:10', 'c3'),
        ],
        byPlace,
      );
      expect(await builtAt(deliveries, ids)).toEqual([
        at('09:10'),
        at('10:10'),
        undefined,
      ]);
      const [{ reason }] = await deliveries.listUnmatched();
      expect(reason).toContain("'github.com/acme/mono' is of");
      expect(await deliveries.countUnmatched(9)).toMatchObject([{ events: 1 }]);
    });

    it('is led to its services by the catalog of later', async () => {
      const { deliveries } = use().stores;
      const events = [aChange('09:00', 'c1', 'cart'), aBuild('09:10', 'c1')];
      await take(deliveries, events, byPlace);
      const ids = await storeEntities(use().stores, 'cart', 'mail', 'shop');
      const subjects = await deliveries.listUnmatched();
      await deliveries.rematch(
        subjects.map(one => ({ ...one, match: byPlace(one) })),
      );
      expect((await builtAt(deliveries, ids))[0]).toBe(at('09:10'));
      const build = subjects.find(({ kind }) => kind === 'build')!;
      const match = {
        entityRef: 'component:default/cart',
        others: ['component:default/mail'],
        matchedBy: 'm',
      };
      expect(await deliveries.rematch([{ ...build, match }])).toEqual([
        'component:default/mail',
      ]);
      expect((await builtAt(deliveries, ids))[1]).toBe(at('09:10'));
    });
  });

  it('outlives its entity, without one', async () => {
    const { deliveries, entities } = use().stores;
    await storeEntities(use().stores, 'orders');
    await take(deliveries, [deployed('09:00', 'succeeded')]);
    await entities.markGone(['component:default/orders'], at('10:00'));
    await entities.purgeGone(at('11:00'));
    expect(await deliveries.countUnmatched(9)).toMatchObject([
      { reason: 'Its entity was removed from the catalog', events: 1 },
    ]);
    expect(await deliveries.listUnmatched()).toHaveLength(1);
  });
});
