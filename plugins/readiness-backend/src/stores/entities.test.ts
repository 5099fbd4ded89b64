import { describeStores } from './__testUtils__/describeStores';
import {
  at,
  completeRun,
  evaluated,
  HOUR,
  projected,
  report,
  storeEntities,
} from './__testUtils__/samples';

const DUE = { definitionHash: 'standard-1', now: at('12:00'), limit: 10 };
const present = (value: string) => ({ status: 'present', value } as const);

describeStores('EntityStore', use => {
  it('stores what it is given, and finds it again after a restart', async () => {
    const { stores, reopen } = use();
    const orders = projected('Orders');
    await stores.entities.upsert([orders], at('08:00'));
    const stored = await reopen().entities.get(orders.ref);
    expect(stored).toEqual({ ...orders, id: expect.any(Number) });
    expect(await stores.entities.get('component:default/none')).toBeUndefined();
  });

  it('knows an entity without uid', async () => {
    const { stores } = use();
    await stores.entities.upsert(
      [projected('orders', { uid: undefined })],
      at('08:00'),
    );
    const stored = await stores.entities.get('component:default/orders');
    expect(stored?.uid).toBeUndefined();
  });

  it('writes changes to the same row, the last one where it is given twice', async () => {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    await stores.entities.upsert(
      [
        projected('orders', { hash: 'second', uid: 'other' }),
        projected('orders', { hash: 'third', uid: 'other' }),
      ],
      at('09:00'),
    );
    expect(await stores.entities.listLiving()).toEqual([
      { id, ref: 'component:default/orders', hash: 'third' },
    ]);
    expect(await stores.entities.get('component:default/orders')).toMatchObject(
      { id, uid: 'other' },
    );
  });

  it('pages over living entities by id', async () => {
    const { stores } = use();
    const ids = await storeEntities(stores, 'a', 'b', 'c', 'd');
    await stores.entities.markGone(['component:default/b'], at('09:00'));
    const first = await stores.entities.page({ after: 0, limit: 2 });
    expect(first.map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    const rest = await stores.entities.page({ after: ids[2], limit: 2 });
    expect(rest.map(({ id }) => id)).toEqual([ids[3]]);
  });

  it('finds many at once, those that live', async () => {
    const { stores } = use();
    const [a] = await storeEntities(stores, 'a', 'b', 'c');
    const refs = ['a', 'b', 'none'].map(name => `component:default/${name}`);
    await stores.entities.markGone([refs[1]], at('09:00'));
    expect(await stores.entities.getMany(refs)).toEqual([
      { ...projected('a'), id: a },
    ]);
    expect(await stores.entities.getMany([])).toEqual([]);
  });

  it('takes nothing to write', async () => {
    const { stores } = use();
    await stores.entities.upsert([], at('08:00'));
    await stores.entities.markGone([], at('08:00'));
    expect(await stores.entities.listLiving()).toEqual([]);
  });

  it('makes new, changed and returning entities due', async () => {
    const { stores } = use();
    await storeEntities(stores, 'orders');
    const [first] = await stores.reports.listDue(DUE);
    expect(first).toMatchObject({ cause: 'service', revision: 0 });
    await stores.reports.keep([evaluated(first, '09:00', [])]);
    expect(await stores.reports.listDue(DUE)).toEqual([]);
    await stores.entities.upsert(
      [projected('orders', { hash: '2' })],
      at('10:00'),
    );
    expect(await stores.reports.listDue(DUE)).toMatchObject([
      { cause: 'service', revision: 1 },
    ]);
  });
});

describeStores('An entity that goes and returns', use => {
  const ref = 'component:default/orders';

  async function goneEntity() {
    const { stores } = use();
    const [id] = await storeEntities(stores, 'orders');
    const facts = { 'docs/runbook-link': present('https://runbook') };
    await stores.facts.record('docs', [{ entityId: id, facts }], at('08:30'));
    await stores.collectorRuns.record(completeRun('docs', '09:00'), HOUR);
    const [due] = await stores.reports.listDue(DUE);
    await stores.reports.keep([
      evaluated(due, '09:01', [report('service', 'bronze')]),
    ]);
    await stores.entities.markGone(
      [ref, ref, 'component:default/none'],
      at('09:30'),
    );
    return { stores, id };
  }

  it('is hidden meanwhile', async () => {
    const { stores, id } = await goneEntity();
    expect(await stores.entities.get(ref)).toBeUndefined();
    expect(await stores.entities.listLiving()).toEqual([]);
    expect(await stores.entities.page({ after: 0, limit: 9 })).toEqual([]);
    expect((await stores.facts.get([id])).get(id)).toEqual({});
    expect(
      await stores.reports.listDue({ ...DUE, definitionHash: 'other' }),
    ).toEqual([]);
    expect(await stores.reports.getDue(id, 'standard-1')).toBeUndefined();
    expect(await stores.reports.getCurrent(id)).toEqual({
      evaluated: false,
      reports: [],
    });
    expect(await stores.reports.listHistory(id, { limit: 9 })).toEqual([]);
  });

  it('has its id, reports and history again, and is due', async () => {
    const { stores, id } = await goneEntity();
    await stores.entities.upsert([projected('orders')], at('11:00'));
    expect((await stores.entities.get(ref))?.id).toBe(id);
    expect(await stores.reports.getCurrent(id)).toMatchObject({
      evaluated: true,
      reports: [{ hash: 'service bronze' }],
    });
    expect(await stores.reports.listHistory(id, { limit: 9 })).toHaveLength(1);
    expect(await stores.reports.listDue(DUE)).toMatchObject([
      { id, cause: 'service', revision: 1 },
    ]);
  });

  it('has its facts again, held as of before until it is asked', async () => {
    const { stores, id } = await goneEntity();
    // A run that did not ask it must not vouch for it.
    await stores.collectorRuns.record(completeRun('docs', '10:30'), HOUR);
    await stores.entities.upsert([projected('orders')], at('11:00'));
    const facts = { 'docs/runbook-link': present('https://runbook') };
    expect((await stores.facts.get([id])).get(id)).toEqual({
      'docs/runbook-link': {
        answer: present('https://runbook'),
        since: at('08:30'),
        asOf: at('09:00'),
        failure: {
          since: at('09:30'),
          message: 'The entity was not in the catalog',
        },
      },
    });
    const recorded = await stores.facts.record(
      'docs',
      [{ entityId: id, facts }],
      at('11:30'),
    );
    expect(recorded).toEqual({ changed: 1 });
    await stores.collectorRuns.record(completeRun('docs', '11:30'), HOUR);
    expect((await stores.facts.get([id])).get(id)).toEqual({
      'docs/runbook-link': {
        answer: present('https://runbook'),
        since: at('08:30'),
        asOf: at('11:30'),
      },
    });
  });

  it('is removed with all that hangs on it when its time is over', async () => {
    const { stores, id } = await goneEntity();
    await storeEntities(stores, 'other');
    expect(await stores.entities.purgeGone(at('09:30'))).toBe(0);
    expect(await stores.entities.purgeGone(at('09:31'))).toBe(1);
    expect(await stores.entities.listLiving()).toHaveLength(1);
    const [newId] = await storeEntities(stores, 'orders');
    expect(newId).not.toBe(id);
    expect((await stores.facts.get([newId])).get(newId)).toEqual({});
  });
});
