import { JsonObject } from '@backstage/types';
import { LoopbackServer } from '../__testUtils__/LoopbackServer';
import { Fire, remembering } from '../__testUtils__/memory';
import {
  firing,
  matrixAnswer,
  rule,
  startPrometheus,
} from '../__testUtils__/published';
import { scan, sourceOf } from '../__testUtils__/scan';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The look before this test, in seconds. */
const now = Math.floor(Date.now() / 60_000) * 60;
const ago = (seconds: number) =>
  new Date((now - seconds) * 1_000).toISOString();

const SLOW = { alertname: 'Slow', severity: 'critical' };
const slow = (from: number, to: number, more = {}): Fire => ({
  labels: { ...SLOW, ...more },
  from: now - from,
  to: now - to,
});
const ID = 'Slow{severity="critical"}';

let server: LoopbackServer;
afterEach(() => server.stop());

async function setUp(
  fires: Fire[],
  {
    rules = [rule('Slow', 'x > 1', { labels: { severity: 'critical' } })],
    measured = { since: 0 },
    settings = {},
  }: {
    rules?: object[];
    measured?: Parameters<typeof remembering>[1];
    settings?: JsonObject;
  } = {},
) {
  server = await startPrometheus(rules);
  server.answers['/api/v1/query_range'] = remembering(fires, measured);
  return sourceOf({ url: server.url, ...settings });
}

const asked = () =>
  server.asked.filter(({ path }) => path === '/api/v1/query_range');

describe('What alerts did before the first scan', () => {
  it('is told as if somebody had listened once a minute', async () => {
    const source = await setUp([
      slow(27 * DAY, 27 * DAY - HOUR),
      slow(3 * HOUR, 3 * HOUR - 2 * MINUTE),
    ]);
    const { changes, historySince, notices } = await scan(source);
    expect(changes).toEqual([
      { alarm: ID, at: ago(27 * DAY), state: 'firing' },
      { alarm: ID, at: ago(27 * DAY - HOUR), state: 'ok' },
      { alarm: ID, at: ago(3 * HOUR), state: 'firing' },
      { alarm: ID, at: ago(3 * HOUR - 2 * MINUTE), state: 'ok' },
    ]);
    const known = (now - Date.parse(historySince!) / 1_000) / DAY;
    expect(known).toBeGreaterThan(27.9);
    expect(known).toBeLessThanOrEqual(28);
    expect(notices).toEqual([]);
  });

  it('is asked for day by day, as servers give only so much at once', async () => {
    const source = await setUp([slow(2 * DAY, DAY)]);
    await scan(source);
    const ranges = asked().map(({ parameters }) => {
      const [start, end, step] = ['start', 'end', 'step'].map(name =>
        Number(parameters.get(name)),
      );
      return { start, end, points: (end - start) / step };
    });
    expect(Math.max(...ranges.map(({ points }) => points))).toBeLessThan(
      11_000,
    );
    // First how far back it can tell; with each day, what fired before it.
    const days = ranges.filter(({ points }) => points > 0).slice(1);
    expect(days.length).toBe(28);
    // One after the other, without a minute between them.
    days.slice(1).forEach(({ end }, index) => {
      expect(end).toBe(days[index].start - MINUTE);
    });
  });

  it('is known since the server measures without a gap of a day', async () => {
    const fires = [slow(9 * DAY, 8 * DAY), slow(2 * HOUR, HOUR)];
    const source = await setUp(fires, {
      measured: { since: 0, not: [now - 5 * DAY, now - 3 * DAY] },
    });
    const { changes, historySince } = await scan(source);
    expect(changes.map(({ at }) => at)).toEqual([ago(2 * HOUR), ago(HOUR)]);
    const known = now - Date.parse(historySince!) / 1_000;
    expect(known).toBeLessThanOrEqual(3 * DAY);
    expect(known).toBeGreaterThan(3 * DAY - HOUR);
  });

  it('is not known of a server that was never seen to keep it', async () => {
    const { historySince, changes } = await scan(await setUp([]));
    expect([historySince, changes]).toEqual([undefined, []]);
  });

  it('is that of the services that a rule watches, those included that it does not tell of now', async () => {
    const shop = { severity: 'critical', team: 'shop' };
    const rules = [
      rule('Slow', 'label_replace(x, "service", "$1", "pod", "(.*)") > 1', {
        labels: shop,
      }),
    ];
    const source = await setUp(
      [
        slow(5 * HOUR, 4 * HOUR, { service: 'orders', team: 'shop' }),
        slow(3 * HOUR, 2 * HOUR, { service: 'ledger', team: 'shop' }),
        slow(3 * HOUR, 2 * HOUR, { alertname: 'Removed' }),
      ],
      { rules },
    );
    const { alarms, changes } = await scan(source);
    const of = (service: string) =>
      changes
        .filter(({ alarm }) => alarm.includes(service))
        .map(({ state, at }) => [state, at]);
    expect(of('orders')).toEqual([
      ['firing', ago(5 * HOUR)],
      ['ok', ago(4 * HOUR)],
    ]);
    expect(of('ledger')).toEqual([
      ['firing', ago(3 * HOUR)],
      ['ok', ago(2 * HOUR)],
    ]);
    expect(alarms['Slow{service="ledger",severity="critical"}']).toMatchObject({
      title: 'Slow',
      state: 'ok',
      labels: { service: 'ledger', severity: 'critical', team: 'shop' },
      instanceOf: ID,
    });
    expect(changes.filter(({ alarm }) => alarm.includes('Removed'))).toEqual(
      [],
    );
  });

  it('is one fire while any of its alerts fires', async () => {
    const source = await setUp(
      [
        slow(5 * HOUR, 3 * HOUR, { cluster: 'a' }),
        slow(4 * HOUR, 2 * HOUR, { cluster: 'b' }),
      ],
      { settings: { identityLabels: ['service'] } },
    );
    const { changes } = await scan(source);
    expect(changes.map(({ at, state }) => [state, at])).toEqual([
      ['firing', ago(5 * HOUR)],
      ['ok', ago(2 * HOUR)],
    ]);
  });

  it('is no fire where another alert of it has fired all the while', async () => {
    const source = await setUp(
      [
        slow(60 * DAY, -HOUR, { pod: 'a' }),
        slow(4 * HOUR, 3 * HOUR, { pod: 'b' }),
      ],
      {
        rules: [
          rule('Slow', 'x > 1', {
            labels: { severity: 'critical' },
            alerts: [firing(SLOW, { activeAt: ago(60 * DAY) })],
          }),
        ],
      },
    );
    const { changes, historySince } = await scan(source);
    expect(changes).toEqual([]);
    expect(historySince).toBeDefined();
  });

  it('ends in the state in which it is read', async () => {
    const source = await setUp([slow(HOUR, -MINUTE)]);
    const over = await scan(source);
    expect(over.changes.map(({ state }) => state)).toEqual(['firing', 'ok']);
    await server.stop();
    const failing = rule('Slow', 'x > 1', {
      labels: { severity: 'critical' },
      health: 'err',
    });
    const broken = await scan(
      await setUp([slow(2 * HOUR, HOUR)], { rules: [failing] }),
    );
    expect(broken.changes).toMatchObject([
      { state: 'firing' },
      { state: 'insufficient-data', at: ago(HOUR) },
    ]);
  });

  it('does not contradict since when an alert fires', async () => {
    const since = new Date((now - 30 * MINUTE) * 1_000).toISOString();
    const rules = [
      rule('Slow', 'x > 1', {
        labels: { severity: 'critical' },
        alerts: [firing(SLOW, { activeAt: since })],
      }),
    ];
    const source = await setUp(
      [slow(5 * HOUR, 4 * HOUR), slow(30 * MINUTE, 10 * MINUTE)],
      { rules },
    );
    const { alarms, changes } = await scan(source);
    expect(alarms[ID]).toMatchObject({ state: 'firing', since });
    expect(changes.map(({ at }) => at)).toEqual([ago(5 * HOUR), ago(4 * HOUR)]);
  });

  it('does not flap with a rule that is evaluated more seldom than the server remembers', async () => {
    const fires = [40, 30, 20].map(from =>
      slow(from * MINUTE, (from - 5) * MINUTE),
    );
    const rules = [rule('Slow', 'x > 1', { labels: { severity: 'critical' } })];
    const often = await scan(await setUp(fires, { rules }));
    expect(often.changes).toHaveLength(6);
    server.answers['/api/v1/rules'] = () => ({
      body: {
        data: { groups: [{ name: 'seldom', interval: 600, rules }] },
      },
    });
    const seldom = await scan(sourceOf({ url: server.url }));
    expect(seldom.changes.map(({ at }) => at)).toEqual([
      ago(40 * MINUTE),
      ago(15 * MINUTE),
    ]);
  });
});

describe('What alerts did', () => {
  it('is read once for each gap', async () => {
    const source = await setUp([slow(3 * HOUR, 2 * HOUR)]);
    await scan(source, { historyUntil: ago(MINUTE) });
    expect(asked()).toEqual([]);
    const gap = { historyUntil: ago(2.5 * HOUR) };
    const { changes, historySince } = await scan(source, gap);
    expect(changes.map(({ state }) => state)).toEqual(['ok']);
    expect(Date.parse(historySince!)).toBe(Date.parse(gap.historyUntil));
    const before = asked().length;
    await scan(source, gap);
    await scan(source, { historyUntil: ago(0) });
    expect(asked()).toHaveLength(before);
  });

  it('is not asked for where nobody wants to know', async () => {
    const source = await setUp([slow(3 * HOUR, 2 * HOUR)], {
      settings: { history: { days: 0 } },
    });
    expect((await scan(source)).historySince).toBeUndefined();
    expect(asked()).toEqual([]);
  });

  it('costs no scan when it cannot be read: what was read counts, and the platform team is told', async () => {
    const source = await setUp([slow(3 * HOUR, 2 * HOUR)]);
    const answer = server.answers['/api/v1/query_range'];
    let questions = 0;
    server.answers['/api/v1/query_range'] = parameters => {
      questions += 1;
      if (questions < 6) return answer(parameters);
      return { status: 422, body: { error: 'too many samples' } };
    };
    const { alarms, changes, historySince, notices } = await scan(source);
    expect(Object.keys(alarms)).toEqual([ID]);
    expect(changes).toHaveLength(2);
    expect(now - Date.parse(historySince!) / 1_000).toBeLessThan(2 * DAY);
    const notice = {
      code: 'history-unread',
      message: expect.stringContaining('answered 422: too many samples'),
      setting: {
        key: 'readiness.prometheus.servers.shop.history',
        value: '{ days: 0 }',
      },
    };
    expect(notices).toMatchObject([notice]);
    const later = await scan(source, { historyUntil: ago(0) });
    expect(later.notices).toMatchObject([notice]);
  });

  it('is not known at all when nothing of it can be read', async () => {
    const source = await setUp([]);
    server.answers['/api/v1/query_range'] = () => ({ status: 403 });
    const refused = await scan(source);
    expect(refused.historySince).toBeUndefined();
    expect(refused.notices).toMatchObject([{ code: 'history-unread' }]);
    server.answers['/api/v1/query_range'] = ({ parameters }) =>
      parameters.get('query')!.includes('readiness_what')
        ? {
            body: matrixAnswer([
              { metric: { readiness_what: 'ALERTS' }, times: [now - HOUR] },
            ]),
          }
        : { status: 503 };
    const again = await scan(sourceOf({ url: server.url }));
    expect([again.historySince, again.changes]).toEqual([undefined, []]);
    expect(again.notices).toMatchObject([{ code: 'history-unread' }]);
  });

  it('of an alarm that never stops flapping is kept for its last two hundred times', async () => {
    const fires = Array.from({ length: 500 }, (_, index) =>
      slow(HOUR + index * 10 * MINUTE, HOUR + index * 10 * MINUTE - MINUTE),
    );
    const { changes } = await scan(await setUp(fires));
    expect(changes).toHaveLength(400);
    expect(changes.at(-1)).toMatchObject({ at: ago(HOUR - MINUTE) });
  });
});
