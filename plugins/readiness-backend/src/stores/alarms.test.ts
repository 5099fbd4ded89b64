import { AlarmReading } from 'backstage-plugin-readiness-node';
import { describeStores } from './__testUtils__/describeStores';
import { at, projected, storeEntities } from './__testUtils__/samples';
import { AlarmMatch, AlarmOrigin, AlarmStore, MatchAlarm } from './AlarmStore';

const EU: AlarmOrigin = { id: 'eu', title: 'Prometheus eu', kind: 'pull' };
const PUSHED: AlarmOrigin = { id: 'ci', title: 'ci', kind: 'push' };
const ORDERS = 'component:default/orders';
const LEDGER = 'component:default/ledger';

const alarm = (id: string, more: Partial<AlarmReading> = {}): AlarmReading => ({
  id,
  title: `Title of ${id}`,
  state: 'ok',
  labels: { service: 'orders' },
  ...more,
});

/** By the label `service`; several with commas between. */
const byService: MatchAlarm = ({ labels }) =>
  labels.service
    ? {
        matches: labels.service.split(',').map(name => ({
          entityRef: `component:default/${name}`,
          matchedBy: 'label service',
        })),
      }
    : { reason: 'It names no service' };

/** A whole scan. */
async function scan(
  store: AlarmStore,
  time: string,
  alarms: AlarmReading[],
  match: MatchAlarm = byService,
) {
  const page = { readAt: at(time), alarms, changes: [] };
  const taken = await store.takePage(EU, page, { match, scans: [] });
  const seen = new Set(alarms.map(({ id }) => id));
  const gone = await store.finishScan(EU, {
    startedAt: at(time),
    seen,
    historyUntil: at('00:00'),
  });
  return {
    changed: taken.changed + gone.changed,
    entityRefs: [...new Set([...taken.entityRefs, ...gone.entityRefs])].sort(),
  };
}

const push = (
  store: AlarmStore,
  time: string,
  alarms: AlarmReading[],
  origin = PUSHED,
) =>
  store.takeEvents(
    origin,
    alarms.map(one => ({ at: at(time), alarm: one })),
    { at: at('12:00'), match: byService, scans: [] },
  );

describeStores('AlarmStore', use => {
  it('keeps what scans read, for each entity that it is of', async () => {
    const { stores, reopen } = use();
    const [orders, ledger] = await storeEntities(stores, 'orders', 'ledger');
    const both = alarm('b', {
      state: 'firing',
      since: at('08:00'),
      routedTo: [],
      labels: { service: 'orders,ledger' },
    });
    expect(
      await scan(stores.alarms, '09:00', [alarm('a', { runbook: 'r' }), both]),
    ).toEqual({ changed: 2, entityRefs: [LEDGER, ORDERS] });
    const records = await reopen().alarms.read([orders, ledger]);
    expect(records.get(orders)).toEqual([
      {
        ...alarm('a'),
        source: 'eu',
        runbook: 'r',
        since: at('09:00'),
        firstSeenAt: at('09:00'),
        withoutCauseSince: at('09:00'),
        matchedBy: 'label service',
        changes: [{ at: at('09:00'), state: 'ok' }],
      },
      {
        ...both,
        source: 'eu',
        firstSeenAt: at('09:00'),
        unroutedSince: at('09:00'),
        withoutRunbookSince: at('09:00'),
        withoutCauseSince: at('09:00'),
        matchedBy: 'label service',
        changes: [{ at: at('08:00'), state: 'firing' }],
      },
    ]);
    expect(records.get(ledger)!.map(({ id }) => id)).toEqual(['b']);
    expect(await reopen().alarms.listSources()).toEqual([
      { ...EU, historySince: at('09:00') },
    ]);
  });

  it('writes nothing about what is as it was, and says so', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    await scan(alarms, '09:00', [alarm('a')]);
    const { revision } = (await alarms.readFacts([orders])).get(orders)!;
    expect(await scan(alarms, '09:01', [alarm('a')])).toEqual({
      changed: 0,
      entityRefs: [],
    });
    const again = (await alarms.readFacts([orders])).get(orders)!;
    expect(again.revision).toBe(revision);
  });

  it('notes what is gone, and takes it back', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    await scan(alarms, '09:00', [alarm('a'), alarm('b')]);
    expect(await scan(alarms, '09:01', [alarm('a')])).toEqual({
      changed: 1,
      entityRefs: [ORDERS],
    });
    const gone = async () =>
      (await alarms.read([orders])).get(orders)!.map(one => one.goneAt);
    expect(await gone()).toEqual([undefined, at('09:01')]);
    await scan(alarms, '09:02', [alarm('a')]);
    expect(await gone()).toEqual([undefined, at('09:01')]);
    await scan(alarms, '09:03', [alarm('a'), alarm('b')]);
    expect(await gone()).toEqual([undefined, undefined]);
  });

  it('ends cases that are not there any more, as long as their rule is', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    const rule = alarm('rule', { labels: {} });
    const one = alarm('case', { state: 'firing', instanceOf: 'rule' });
    await scan(alarms, '09:00', [rule, one]);
    await scan(alarms, '09:01', [rule]);
    await scan(alarms, '09:02', [rule]);
    const read = async () => (await alarms.read([orders])).get(orders)!;
    expect(await read()).toMatchObject([
      {
        id: 'case',
        state: 'ok',
        since: at('09:01'),
        changes: [
          { at: at('09:00'), state: 'firing' },
          { at: at('09:01'), state: 'ok' },
        ],
      },
    ]);
    await scan(alarms, '09:03', [rule, { ...one, state: 'firing' }]);
    expect(await read()).toMatchObject([
      { state: 'firing', since: at('09:03') },
    ]);
    await scan(alarms, '09:04', [rule]);
    await scan(alarms, '09:05', []);
    expect(await read()).toMatchObject([{ goneAt: at('09:05') }]);
  });

  it('joins what is pushed, and absorbs repeats', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    await scan(alarms, '09:00', [alarm('a', { runbook: 'r' })]);
    const fires = alarm('a', { state: 'firing' });
    const statuses = async (...pushed: AlarmReading[]) =>
      (await push(alarms, '09:05', pushed, EU)).map(({ status }) => status);
    expect(await statuses(fires, fires)).toEqual(['taken', 'repeat']);
    const { revision } = (await alarms.readFacts([orders])).get(orders)!;
    expect(await statuses(fires)).toEqual(['repeat']);
    const again = (await alarms.readFacts([orders])).get(orders)!;
    expect(again.revision).toBe(revision);
    const read = async () => (await alarms.read([orders])).get(orders)!;
    expect(await read()).toMatchObject([
      { state: 'firing', since: at('09:05'), runbook: 'r' },
    ]);
    // The same reading as before the push is news again.
    await scan(alarms, '09:06', [alarm('a', { runbook: 'r' })]);
    expect(await read()).toMatchObject([{ state: 'ok', since: at('09:06') }]);
    expect(await alarms.listSources()).toEqual([
      { ...EU, historySince: at('09:00'), pushedAt: at('12:00') },
    ]);
  });

  it('keeps what matches nobody, until it does', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    expect(
      await push(alarms, '09:00', [
        alarm('a', { labels: { team: 'x' } }),
        alarm('b', { labels: { service: 'later' } }),
      ]),
    ).toEqual([
      { status: 'unmatched', reason: 'It names no service' },
      {
        status: 'unmatched',
        reason: expect.stringContaining("'component:default/later'"),
      },
    ]);
    expect(await alarms.count()).toEqual([
      { source: 'ci', alarms: 2, unmatched: 2 },
    ]);
    expect(await alarms.listUnmatched({ sources: ['ci'], limit: 1 })).toEqual([
      {
        source: 'ci',
        title: 'Title of a',
        labels: { team: 'x' },
        reason: 'It names no service',
        since: at('09:00'),
      },
    ]);
    expect(await alarms.listUnmatched({ sources: ['eu'], limit: 9 })).toEqual(
      [],
    );
    const [first] = await alarms.page({ after: 0, limit: 1 });
    expect(first).toMatchObject({
      source: 'ci',
      title: 'Title of a',
      labels: { team: 'x' },
      match: { reason: 'It names no service' },
    });
    const match: AlarmMatch = {
      matches: [{ entityRef: ORDERS, matchedBy: 'rule' }],
    };
    expect(await alarms.rematch([{ id: first.id, match }])).toEqual({
      changed: 1,
      entityRefs: [ORDERS],
    });
    expect(await alarms.rematch([{ id: first.id, match }])).toEqual({
      changed: 0,
      entityRefs: [],
    });
    expect((await alarms.read([orders])).get(orders)).toMatchObject([
      { id: 'a', matchedBy: 'rule' },
    ]);
    expect(
      await alarms.rematch([{ id: first.id, match: { reason: 'no' } }]),
    ).toEqual({ changed: 1, entityRefs: [ORDERS] });
    expect((await alarms.read([orders])).size).toBe(0);
    const rest = await alarms.page({ after: first.id, limit: 10 });
    expect(rest.map(({ title }) => title)).toEqual(['Title of b']);
  });

  it('gives what combines alarms to their entities, however deep, and tells them of its changes', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    const child = alarm('child');
    const outer = alarm('outer', { labels: {}, children: ['inner'] });
    const inner = alarm('inner', { labels: {}, children: ['child'] });
    await scan(alarms, '09:00', [outer, inner, child]);
    const read = async () => (await alarms.read([orders])).get(orders)!;
    expect(await read()).toMatchObject([
      { id: 'child', matchedBy: 'label service' },
      { id: 'inner', matchedBy: 'children' },
      { id: 'outer', matchedBy: 'children' },
    ]);
    expect(await alarms.count()).toMatchObject([{ alarms: 3, unmatched: 0 }]);
    expect(await alarms.listUnmatched({ sources: ['eu'], limit: 10 })).toEqual(
      [],
    );
    const routed = { ...outer, routedTo: ['shop'] };
    expect(await scan(alarms, '09:01', [routed, inner, child])).toEqual({
      changed: 1,
      entityRefs: [ORDERS],
    });
    const { children: _children, ...alone } = inner;
    expect(await scan(alarms, '09:02', [routed, alone, child])).toEqual({
      changed: 1,
      entityRefs: [ORDERS],
    });
    expect((await read()).map(({ id }) => id)).toEqual(['child']);
  });

  it('takes changes of the past, of alarms that it knows', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    const changes = [
      { alarm: 'a', at: at('08:00'), state: 'firing' },
      { alarm: 'a', at: at('08:05'), state: 'ok' },
      { alarm: 'unknown', at: at('08:05'), state: 'ok' },
    ] as const;
    const page = { readAt: at('09:00'), alarms: [alarm('a')], changes };
    const options = { match: byService, scans: [] };
    expect(await alarms.takePage(EU, page, options)).toMatchObject({
      changed: 1,
    });
    expect(await alarms.takePage(EU, page, options)).toMatchObject({
      changed: 0,
    });
    expect((await alarms.read([orders])).get(orders)).toMatchObject([
      {
        state: 'ok',
        since: at('08:05'),
        changes: [
          { at: at('08:00'), state: 'firing' },
          { at: at('08:05'), state: 'ok' },
        ],
      },
    ]);
    const historySince = at('07:00');
    const seen = new Set(['a']);
    const scanned = { startedAt: at('09:00'), seen, historySince };
    await alarms.finishScan(EU, scanned);
    expect(await alarms.listSources()).toEqual([{ ...EU, historySince }]);
  });

  it('knows since when it knows all that alarms did: an outage of over a day is a gap', async () => {
    const { alarms } = use().stores;
    const whole = async (startedAt: string, more: object) => {
      await alarms.finishScan(EU, { startedAt, seen: new Set(), ...more });
      return (await alarms.listSources())[0].historySince;
    };
    const day = (number: number, time = '09:00') =>
      at(time).replace('11-20', `11-${number}`);
    expect(await whole(day(10), {})).toBe(day(10));
    expect(await whole(day(11), { historyUntil: day(10) })).toBe(day(10));
    const late = day(12, '09:01');
    expect(await whole(late, { historyUntil: day(11) })).toBe(late);
    // The source remembers what it did meanwhile,
    const covered = { historyUntil: late, historySince: day(13) };
    expect(await whole(day(20), covered)).toBe(late);
    // or not all of it.
    const rest = { historyUntil: day(20), historySince: day(26) };
    expect(await whole(day(28), rest)).toBe(day(26));
    expect(await whole(day(29), {})).toBe(day(29));
  });

  it('takes silence for a gap where it tells that nobody could push, and nowhere else', async () => {
    const { alarms } = use().stores;
    const pushAt = async (time: string, more: object = {}, id = 'slow') => {
      const options = { match: byService, scans: [], ...more };
      const events = [{ at: time, alarm: alarm(id) }];
      await alarms.takeEvents(PUSHED, events, { at: time, ...options });
      return (await alarms.listSources())[0].historySince;
    };
    const day = (number: number) =>
      at('09:00').replace('11-20', `11-${number}`);
    const isHeartbeat = ({ title }: { title: string }) =>
      title === 'Title of pulse';
    expect(await pushAt(day(10), { isHeartbeat })).toBe(day(10));
    expect(await pushAt(day(19), { isHeartbeat })).toBe(day(10));
    await pushAt(day(19), { isHeartbeat }, 'pulse');
    expect(await pushAt(day(20), { isHeartbeat })).toBe(day(10));
    expect(await pushAt(day(22), { isHeartbeat })).toBe(day(22));
    // Its source says that nothing is left out.
    const told = { isHeartbeat, historySince: day(11) };
    expect(await pushAt(day(25), told)).toBe(day(11));
    await alarms.finishScan(EU, { startedAt: day(11), seen: new Set() });
    await alarms.beginAnew(day(27));
    expect(await alarms.listSources()).toMatchObject([
      { ...PUSHED, pushedAt: day(25), historySince: day(27) },
      { ...EU, historySince: day(11) },
    ]);
  });

  it('keeps what follows from alarms until they change', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    expect(await alarms.readFacts([orders])).toEqual(new Map());
    await scan(alarms, '09:00', [alarm('a')]);
    const { revision } = (await alarms.readFacts([orders])).get(orders)!;
    const kept = {
      context: 'c',
      facts: { 'alarms/judged': 1 },
      validUntil: at('10:00'),
    };
    await alarms.keepFacts([{ entityId: orders, revision, ...kept }]);
    expect((await alarms.readFacts([orders])).get(orders)).toEqual({
      revision,
      kept,
    });
    expect(await alarms.listPast(at('09:59'))).toEqual([]);
    expect(await alarms.listPast(at('10:00'))).toEqual([ORDERS]);
    await scan(alarms, '09:01', [alarm('a', { runbook: 'new' })]);
    const { kept: outdated } = (await alarms.readFacts([orders])).get(orders)!;
    expect(outdated).toBeUndefined();
  });

  it('has nothing of entities that went', async () => {
    const { stores } = use();
    await storeEntities(stores, 'orders');
    await scan(stores.alarms, '09:00', [alarm('a')]);
    await stores.entities.markGone([ORDERS], at('09:30'));
    await stores.entities.purgeGone(at('10:00'));
    await stores.entities.upsert([projected('orders')], at('11:00'));
    const [{ id }] = await stores.entities.getMany([ORDERS]);
    await scan(stores.alarms, '11:01', [alarm('a', { runbook: 'new' })]);
    expect((await stores.alarms.read([id])).get(id)).toHaveLength(1);
  });

  it('removes what is kept for long enough', async () => {
    const { alarms } = use().stores;
    const [orders] = await storeEntities(use().stores, 'orders');
    const rule = alarm('rule');
    const one = alarm('case', { state: 'firing', instanceOf: 'rule' });
    await scan(alarms, '09:00', [rule, one, alarm('gone')]);
    await scan(alarms, '09:01', [{ ...rule, state: 'firing' }]);
    await scan(alarms, '09:02', [rule]);
    const purge = (history: string, cases: string) =>
      alarms.purge({ history: at(history), cases: at(cases) });
    const read = async () => (await alarms.read([orders])).get(orders)!;
    expect(await purge('09:00', '09:00')).toBe(0);
    expect(await purge('09:00', '09:02')).toBe(1);
    expect((await read()).map(({ id }) => id)).toEqual(['gone', 'rule']);
    expect(await purge('11:00', '09:00')).toBe(1);
    expect(await read()).toMatchObject([
      {
        id: 'rule',
        state: 'ok',
        changes: [{ at: at('09:02'), state: 'ok' }],
      },
    ]);
  });
});
