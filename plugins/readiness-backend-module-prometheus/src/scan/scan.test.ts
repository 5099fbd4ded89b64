import { LoopbackServer } from '../__testUtils__/LoopbackServer';
import {
  firing,
  rule,
  rulesAnswer,
  startAlertmanager,
  startPrometheus,
  vectorAnswer,
} from '../__testUtils__/published';
import { scan, sourceOf } from '../__testUtils__/scan';

const servers: LoopbackServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.stop()));
});

async function prometheus(...rules: object[]) {
  const server = await startPrometheus(rules);
  servers.push(server);
  return server;
}

async function alertmanager(yaml: string) {
  const server = await startAlertmanager(yaml);
  servers.push(server);
  return server;
}

const ROUTES = `
route:
  receiver: nobody
  routes:
    - { receiver: payments, matchers: ['team="payments"'] }
receivers:
  - name: nobody
  - name: payments
    slack_configs: [{ channel: '#payments', api_url: <secret> }]
`;

describe('A scan', () => {
  it('reads page by page where the server knows pages', async () => {
    const server = await prometheus();
    server.answers['/api/v1/rules'] = ({ parameters }) => ({
      body:
        parameters.get('group_next_token') === 'second'
          ? rulesAnswer([rule('B', 'b > 1')])
          : rulesAnswer([rule('A', 'a > 1')], { groupNextToken: 'second' }),
    });
    const { alarms } = await scan(sourceOf({ url: server.url }));
    expect(Object.keys(alarms)).toEqual(['A', 'B']);
  });

  it('loses nothing to a page that fails: it fails as a whole', async () => {
    const server = await prometheus();
    server.answers['/api/v1/rules'] = ({ parameters }) =>
      parameters.get('group_next_token')
        ? { status: 503, body: { status: 'error', error: 'shutting down' } }
        : { body: rulesAnswer([rule('A', 'a > 1')], { groupNextToken: '2' }) };
    await expect(scan(sourceOf({ url: server.url }))).rejects.toThrow(
      '/api/v1/rules: answered 503: shutting down',
    );
  });

  it('knows since when an alert fires that had to wait', async () => {
    const server = await prometheus(
      rule('Slow', 'x > 1', {
        duration: 40,
        labels: { severity: 'critical' },
        alerts: [firing({ alertname: 'Slow', severity: 'critical' })],
      }),
    );
    const { alarms } = await scan(sourceOf({ url: server.url }));
    // Evaluated every 15 seconds: the third evaluation after 40 seconds.
    expect(alarms['Slow{severity="critical"}']).toMatchObject({
      state: 'firing',
      since: '2026-11-21T03:44:27.293Z',
    });
  });

  it('takes what is pending for calm', async () => {
    const alert = firing({ alertname: 'Slow' }, { state: 'pending' });
    const server = await prometheus(rule('Slow', 'x > 1', { alerts: [alert] }));
    const { alarms } = await scan(sourceOf({ url: server.url }));
    expect(alarms.Slow.state).toBe('ok');
  });

  it('folds alerts of one service, and takes services apart', async () => {
    const of = (service: string, pod: string, activeAt: string) =>
      firing({ alertname: 'Down', service, pod }, { activeAt });
    const server = await prometheus(
      rule('Down', 'up == 0', {
        alerts: [
          of('ledger', 'a', '2026-11-21T03:50:00Z'),
          of('ledger', 'b', '2026-11-21T03:40:00Z'),
          of('payments', 'c', '2026-11-21T03:45:00Z'),
        ],
      }),
    );
    const { alarms } = await scan(sourceOf({ url: server.url }));
    expect(alarms).toMatchObject({
      Down: { state: 'ok' },
      'Down{service="ledger"}': {
        state: 'firing',
        since: '2026-11-21T03:40:00.000Z',
        instanceOf: 'Down',
        labels: { service: 'ledger' },
      },
      'Down{service="payments"}': { since: '2026-11-21T03:45:00.000Z' },
    });
    expect(alarms['Down{service="ledger"}'].labels).toEqual({
      service: 'ledger',
    });
  });

  it('takes rules of the same name, severity and labels for one alarm, in its worst state', async () => {
    const server = await prometheus(
      rule('Burning', 'fast > 14'),
      rule('Burning', 'slow > 6', {
        alerts: [firing({ alertname: 'Burning' })],
      }),
    );
    const { alarms } = await scan(sourceOf({ url: server.url }));
    expect(Object.values(alarms)).toEqual([
      expect.objectContaining({
        id: 'Burning',
        state: 'firing',
        since: '2026-11-21T03:43:42.293Z',
        metric: 'fast > 14',
      }),
    ]);
  });

  it('asks what there is to measure in few queries, and not again at once', async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      rule(`R${n}`, `m${n} > 1`),
    );
    const server = await prometheus(...many);
    const source = sourceOf({ url: server.url });
    await scan(source);
    await scan(source);
    const queries = server.asked.filter(({ path }) => path === '/api/v1/query');
    expect(queries).toHaveLength(3);
  });

  it('takes a rule for one without data when nothing of what it reads is there', async () => {
    const server = await prometheus(
      rule('Typo', 'reqests_total{code="500"} > 1'),
      rule('Calm', 'requests_total{code="500"} > 1'),
      rule('Half', 'requests_total / reqests_total > 1'),
      rule('Either', 'reqests_total > 1 or requests_total > 1'),
      rule('Except', 'requests_total > 1 unless reqests_total'),
      rule('Gone', 'absent(reqests_total)'),
      rule('Fine', 'reqests_total > 1', {
        annotations: { readiness_missing_data: 'ok' },
      }),
      rule('Broken', 'requests_total > 1', { health: 'err' }),
      rule('Dialect', 'requests_total[5m] keep_last_value'),
    );
    server.answers['/api/v1/query'] = ({ parameters }) => ({
      body: vectorAnswer(parameters.get('query')!, question =>
        question.includes('reqests') || question.includes('code') ? [] : [{}],
      ),
    });
    const { alarms } = await scan(sourceOf({ url: server.url }));
    const without = Object.values(alarms)
      .filter(({ state }) => state === 'insufficient-data')
      .map(({ title }) => title);
    expect(without).toEqual(['Typo', 'Half', 'Broken']);
  });

  it('says that it cannot tell what has no data, and tells the rest', async () => {
    const server = await prometheus(rule('A', 'a > 1'));
    server.answers['/api/v1/query'] = () => ({ status: 403 });
    const { alarms, notices } = await scan(sourceOf({ url: server.url }));
    expect(alarms.A.state).toBe('ok');
    expect(notices).toEqual([
      {
        code: 'queries-fail',
        subject: 'shop',
        message:
          'Prometheus shop does not answer queries (/api/v1/query: answered 403: the credentials do not allow it); whether its rules have data is not known',
        setting: {
          key: 'readiness.prometheus.servers.shop.checkData',
          value: 'false',
        },
      },
    ]);
    const quiet = sourceOf({ url: server.url, checkData: false });
    expect((await scan(quiet)).notices).toEqual([]);
  });

  it('waits for a server that has just started', async () => {
    const server = await prometheus(rule('A', 'a > 1', { health: 'unknown' }));
    const startTime = new Date(Date.now() - 20_000).toISOString();
    server.answers['/api/v1/status/runtimeinfo'] = () => ({
      body: { data: { startTime } },
    });
    const source = sourceOf({ url: server.url });
    await expect(scan(source)).rejects.toThrow('it has just started');
    server.answers['/api/v1/status/runtimeinfo'] = () => ({
      body: { data: { startTime: '2026-01-01T00:00:00Z' } },
    });
    const { alarms } = await scan(source);
    expect(alarms.A.state).toBe('insufficient-data');
  });

  it('routes calm alarms by labels of the series that there are', async () => {
    const server = await prometheus(
      rule('Slow', 'max by (team) (seconds) > 1'),
    );
    const manager = await alertmanager(ROUTES);
    const source = () =>
      sourceOf({ url: server.url, alertmanager: { url: manager.url } });
    const series = (...teams: string[]) => {
      server.answers['/api/v1/query'] = ({ parameters }) => ({
        body: vectorAnswer(parameters.get('query')!, () =>
          teams.map(team => ({ team })),
        ),
      });
    };
    series('payments');
    expect((await scan(source())).alarms.Slow.routedTo).toEqual([
      'payments → Slack #payments',
    ]);
    series('payments', 'ledger');
    expect((await scan(source())).alarms.Slow.routedTo).toEqual([]);
    const { alarms } = await scan(
      sourceOf({
        url: server.url,
        alertmanager: { url: manager.url },
        checkData: false,
      }),
    );
    expect(alarms.Slow).not.toHaveProperty('routedTo');
  });

  it('leaves out whom alarms reach where no Alertmanager is configured', async () => {
    const server = await prometheus(rule('A', 'a > 1'));
    const { alarms } = await scan(sourceOf({ url: server.url }));
    expect(alarms.A).not.toHaveProperty('routedTo');
  });

  it('finds a rule about one thing by the recording rules that it reads', async () => {
    const server = await prometheus(
      rule('A', 'max(payments:rate) > 1'),
      rule('B', 'other > 1'),
      { type: 'recording', name: 'payments:rate', query: 'x', health: 'ok' },
    );
    const { alarms } = await scan(sourceOf({ url: server.url }));
    expect(alarms.A.labels).toEqual({ 'recording_rule/payments:rate': 'read' });
    expect(alarms.B.labels).toEqual({});
  });

  it('stops when it is told to', async () => {
    const server = await prometheus();
    server.answers['/api/v1/rules'] = () => 'never';
    const stop = new AbortController();
    const scanning = scan(sourceOf({ url: server.url }), {
      abort: stop.signal,
    });
    setTimeout(() => stop.abort(new Error('Enough')), 50);
    await expect(scanning).rejects.toThrow('Enough');
  });
});
