import { Alertmanager } from './support/Alertmanager';
import { eventually } from './support/eventually';
import { Exporter } from './support/Exporter';
import { Prometheus } from './support/Prometheus';
import { ON_CALL, readinessReceiver } from './support/receivers';
import { startBackend, TOKEN } from './support/startBackend';

const EXPORTER = 7711;
const PROMETHEUS = 7712;
const ALERTMANAGER = 7713;

const RULE = {
  alert: 'QueueIsLong',
  expr: 'max by (service) (queue_depth) > 10',
  labels: { severity: 'critical' },
  annotations: { runbook_url: 'https://runbooks.example.com/queue' },
};

const WATCHDOG = {
  alert: 'Watchdog',
  expr: 'vector(1)',
  labels: { severity: 'none' },
};

/** Tells the backend of everything, and `receiver` of what is critical. */
function configuration(backend: string, receiver: string) {
  return {
    route: {
      receiver: 'nobody',
      group_by: ['...'],
      group_wait: '0s',
      group_interval: '1s',
      routes: [
        { receiver: 'readiness', continue: true },
        { receiver, matchers: ['severity="critical"'] },
      ],
    },
    receivers: [{ name: 'nobody' }, ON_CALL, readinessReceiver(backend, TOKEN)],
  };
}

const exporter = new Exporter(EXPORTER);
const prometheus = new Prometheus({
  port: PROMETHEUS,
  scrapes: EXPORTER,
  alertmanager: ALERTMANAGER,
  externalLabels: { cluster: 'eu-1' },
  groups: [{ name: 'shop', rules: [RULE, WATCHDOG] }],
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('A readiness backend with Prometheus and Alertmanager', () => {
  let alertmanager: Alertmanager;
  let backend: Awaited<ReturnType<typeof startBackend>>;

  const queue = (service: string, depth: number) =>
    exporter.values.set(`queue_depth{service="${service}"}`, depth);

  const scan = () => backend.run('scan-prometheus-eu-1');

  const stateOf = async (service: string) => {
    const { alarms } = await backend.alarms(service);
    return alarms.find(({ title }) => title === 'QueueIsLong')?.state;
  };

  beforeAll(async () => {
    queue('payments', 1);
    queue('ledger', 1);
    await exporter.start();
    const server = {
      url: prometheus.url,
      alertmanager: { url: `http://127.0.0.1:${ALERTMANAGER}` },
    };
    backend = await startBackend(
      {
        alarms: { settle: { seconds: 0 } },
        prometheus: { servers: { 'eu-1': server } },
      },
      ['payments', 'ledger'],
    );
    alertmanager = new Alertmanager(
      ALERTMANAGER,
      configuration(backend.url, 'on-call'),
    );
    await alertmanager.start();
    await prometheus.start();
    await eventually(async () => {
      const query = `${prometheus.url}/api/v1/query?query=queue_depth`;
      const { data } = await (await fetch(query)).json();
      expect(data.result).toHaveLength(2);
    });
    await scan();
  });

  afterAll(async () => {
    await backend?.stop();
    await prometheus.dispose();
    await alertmanager?.dispose();
    await exporter.stop();
  });

  it('knows what watches a service while all is calm, and whom it reaches', async () => {
    const { alarms } = await backend.alarms('payments');
    expect(alarms).toMatchObject([
      {
        title: 'QueueIsLong',
        state: 'ok',
        severity: 'critical',
        routedTo: ['on-call → PagerDuty'],
        runbook: 'https://runbooks.example.com/queue',
      },
    ]);
    expect(await backend.outcomes('payments')).toMatchObject({
      'alarms-exist': { status: 'pass' },
      'alarms-routed': { status: 'pass' },
      'alarms-have-runbooks': { status: 'pass' },
    });
  });

  it('hears within seconds that an alert fires, and that it is over', async () => {
    queue('ledger', 50);
    await eventually(async () => {
      expect(await stateOf('ledger')).toBe('firing');
      const { answer, reasons } = await backend.deployNow('ledger');
      expect(answer).toBe('not-now');
      expect(JSON.stringify(reasons)).toContain('QueueIsLong');
    }, 20_000);
    expect(await stateOf('payments')).toBe('ok');
    queue('ledger', 1);
    await eventually(
      async () => expect(await stateOf('ledger')).toBe('ok'),
      30_000,
    );
  });

  it('counts how often an alert fires that flaps', async () => {
    const fires = async () => {
      const { alarms } = await backend.alarms('ledger');
      return alarms.find(({ title }) => title === 'QueueIsLong')?.fires?.count;
    };
    const before = (await fires()) ?? 0;
    for (const _ of ['once', 'again']) {
      for (const [depth, state] of [
        [50, 'firing'],
        [1, 'ok'],
      ] as const) {
        queue('ledger', depth);
        await eventually(async () => {
          expect(await stateOf('ledger')).toBe(state);
        }, 20_000);
      }
    }
    await scan();
    expect(await fires()).toBe(before + 2);
  });

  it('reads with the next scan what nobody pushed, and nothing else', async () => {
    // The push is lost: Alertmanager is not there.
    await alertmanager.stop();
    queue('payments', 50);
    await eventually(async () => {
      await scan();
      expect(await stateOf('payments')).toBe('firing');
    });
    await alertmanager.start();
    queue('payments', 1);
    await eventually(async () => {
      await scan();
      expect(await stateOf('payments')).toBe('ok');
    });
  });

  it('fails the row by the name of the alert when its route leads nowhere', async () => {
    alertmanager.configure(configuration(backend.url, 'nobody'));
    await alertmanager.reload();
    await scan();
    const { 'alarms-routed': lost } = await backend.outcomes('payments');
    expect(lost.status).toBe('fail');
    expect(JSON.stringify(lost)).toContain('QueueIsLong');
    alertmanager.configure(configuration(backend.url, 'on-call'));
    await alertmanager.reload();
    await scan();
    const { 'alarms-routed': found } = await backend.outcomes('payments');
    expect(found.status).toBe('pass');
  });

  it('turns nothing red when Prometheus is gone: facts are held, then unknown, and health says why', async () => {
    const before = await statuses();
    await prometheus.stop();
    await expect(scan()).resolves.not.toThrow();
    expect(await statuses()).toEqual(before);
    expect((await backend.health()).alarms?.sources).toMatchObject([
      {
        id: 'prometheus-eu-1',
        state: 'failing',
        message: '/api/v1/status/config: ECONNREFUSED',
      },
    ]);
    backend.pass(20 * MINUTE);
    await scan();
    await backend.run('evaluate');
    expect(await statuses()).toEqual(before);
    const { answer, reasons } = await backend.deployNow('payments');
    expect(answer).toBe('cannot-tell');
    expect(JSON.stringify(reasons)).toContain('alarms-old');
    backend.pass(8 * DAY);
    await scan();
    await backend.run('evaluate');
    expect(Object.values(await statuses())).not.toContain('fail');
    expect(await statuses()).toMatchObject({ 'alarms-exist': 'unknown' });
  });

  async function statuses() {
    const outcomes = await backend.outcomes('payments');
    return Object.fromEntries(
      Object.entries(outcomes).map(([check, { status }]) => [check, status]),
    );
  }
});
