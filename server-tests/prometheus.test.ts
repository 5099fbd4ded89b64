import { AlarmReading, ScanContext } from 'backstage-plugin-readiness-node';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { FiringAlerts } from '../plugins/readiness-backend-module-prometheus/src/scan/FiringAlerts';
import { PrometheusSource } from '../plugins/readiness-backend-module-prometheus/src/scan/PrometheusSource';
import { readSettings } from '../plugins/readiness-backend-module-prometheus/src/settings/readSettings';
import { Alertmanager } from './support/Alertmanager';
import { eventually } from './support/eventually';
import { Exporter } from './support/Exporter';
import { Prometheus } from './support/Prometheus';

import { CONFIGURATION, GROUPS, NOWHERE } from './support/shop';

const EXPORTER = 7701;
const PROMETHEUS = 7702;
const ALERTMANAGER = 7703;

const exporter = new Exporter(EXPORTER);
const prometheus = new Prometheus({
  port: PROMETHEUS,
  scrapes: EXPORTER,
  alertmanager: ALERTMANAGER,
  externalLabels: { cluster: 'eu-1' },
  groups: GROUPS,
});
const alertmanager = new Alertmanager(ALERTMANAGER, CONFIGURATION);

function newSource(more: object = {}) {
  const config = new ConfigReader({
    readiness: {
      prometheus: {
        servers: {
          'eu-1': {
            url: prometheus.url,
            alertmanager: { url: alertmanager.url },
            ...more,
          },
        },
      },
    },
  });
  const { servers, isOwnReceiver } = readSettings(config);
  return new PrometheusSource(servers[0], {
    servers: ['eu-1'],
    isOwnReceiver,
    firing: new FiringAlerts(),
  });
}

async function scan(source = newSource(), more: Partial<ScanContext> = {}) {
  const context: ScanContext = {
    abort: new AbortController().signal,
    now: new Date(),
    logger: mockServices.logger.mock(),
    notify: notice => {
      throw new Error(notice.message);
    },
    ...more,
  };
  const alarms = new Map<string, AlarmReading>();
  for await (const page of source.scan(context)) {
    for (const alarm of page.alarms) alarms.set(alarm.id, alarm);
  }
  return alarms;
}

beforeAll(async () => {
  exporter.values
    .set('queue_depth{service="payments"}', 20)
    .set('queue_depth{service="ledger"}', 2)
    .set('payments_seconds{service="payments"}', 0.1)
    .set('http_requests_total{service="ledger",code="200"}', 7);
  await exporter.start();
  await alertmanager.start();
  await prometheus.start();
});

afterAll(async () => {
  await prometheus.dispose();
  await alertmanager.dispose();
  await exporter.stop();
});

const ID = {
  queue: (service: string) =>
    `QueueIsLong{cluster="eu-1",service="${service}",severity="critical"}`,
  slow: 'PaymentsSlow{cluster="eu-1",job="shop",service="payments",severity="warning"}',
  errors:
    'LedgerErrors{cluster="eu-1",job="shop",service="ledger",severity="warning"}',
  never: 'NeverMeasured{cluster="eu-1"}',
  broken: 'Broken{cluster="eu-1"}',
  gone: 'ExporterGone{cluster="eu-1",job="shop",severity="critical"}',
  watchdog: 'Watchdog{cluster="eu-1",severity="none"}',
};

/** Scans until something is true of what it finds. */
const scanUntil = (check: (alarms: Map<string, AlarmReading>) => void) =>
  eventually(async () => {
    const alarms = await scan();
    check(alarms);
    return alarms;
  });

it('tells of a rule that fires, with all that people need', async () => {
  const alarms = await scanUntil(found =>
    expect(found.get(ID.queue('payments'))?.state).toBe('firing'),
  );
  expect(alarms.get(ID.queue('payments'))).toEqual({
    id: ID.queue('payments'),
    title: 'QueueIsLong',
    state: 'firing',
    since: expect.stringMatching(/Z$/),
    severity: 'critical',
    runbook: 'https://runbooks.example.com/payments',
    link: expect.stringContaining(`${prometheus.url}/graph?g0.expr=max+by`),
    metric: 'max by (service) (queue_depth) > 10',
    labels: { service: 'payments', severity: 'critical', cluster: 'eu-1' },
    routedTo: ['on-call → PagerDuty'],
    instanceOf: 'QueueIsLong{cluster="eu-1",severity="critical"}',
  });
});

it('tells since when, as Prometheus tells Alertmanager', async () => {
  const alarms = await scanUntil(found =>
    expect(found.get(ID.queue('payments'))?.state).toBe('firing'),
  );
  const alerts = await eventually(async () => {
    const all = await alertmanager.alerts();
    expect(all.length).toBeGreaterThan(1);
    return all;
  });
  const alert = alerts.find(({ labels }) => labels.service === 'payments');
  expect(alarms.get(ID.queue('payments'))?.since).toBe(alert?.startsAt);
});

it('tells of services that a rule watches while it is calm', async () => {
  const alarms = await scanUntil(found =>
    expect(found.get(ID.queue('ledger'))?.state).toBe('ok'),
  );
  expect(alarms.get(ID.queue('ledger'))).toMatchObject({
    runbook: 'https://runbooks.example.com/ledger',
    routedTo: ['on-call → PagerDuty'],
  });
});

it('waits for as long as a rule waits, and then knows since when', async () => {
  exporter.values.set('payments_seconds{service="payments"}', 5);
  const alarms = await scanUntil(found =>
    expect(found.get(ID.slow)?.state).toBe('firing'),
  );
  const alert = await eventually(async () => {
    const all = await alertmanager.alerts();
    const its = all.find(({ labels }) => labels.alertname === 'PaymentsSlow');
    expect(its).toBeDefined();
    return its;
  });
  expect(alarms.get(ID.slow)?.since).toBe(alert?.startsAt);
  exporter.values.set('payments_seconds{service="payments"}', 0.1);
  await scanUntil(found => expect(found.get(ID.slow)?.state).toBe('ok'));
});

it('tells what has no data from what is calm', async () => {
  const alarms = await scanUntil(found =>
    expect(found.get(ID.errors)?.state).toBe('ok'),
  );
  const states = [ID.never, ID.broken, ID.gone, ID.errors].map(
    id => alarms.get(id)?.state,
  );
  expect(states).toEqual([
    'insufficient-data',
    'insufficient-data',
    'ok',
    'ok',
  ]);
  expect(alarms.get(ID.watchdog)).toMatchObject({
    purpose: 'dead-man',
    state: 'firing',
  });
});

it('leads alarms where Alertmanager leads them', async () => {
  const alerts = await eventually(async () => {
    const all = await alertmanager.alerts();
    expect(all.length).toBeGreaterThan(1);
    return all;
  });
  const alarms = await scan();
  const receivers = alerts.map(({ labels, receivers: its }) => {
    const { routedTo } = [...alarms.values()].find(
      ({ title, labels: own }) =>
        title === labels.alertname && own.service === labels.service,
    )!;
    return {
      told: routedTo?.map(one => one.split(' → ')[0]),
      true: its.map(({ name }) => name).filter(name => !NOWHERE.includes(name)),
    };
  });
  expect(receivers.map(one => one.told)).toEqual(
    receivers.map(one => one.true),
  );
  expect(alarms.get(ID.slow)?.routedTo).toEqual(['payments → Slack #payments']);
  expect(alarms.get(ID.errors)?.routedTo).toEqual([]);
});

it('knows what was silenced', async () => {
  await alertmanager.silence({ alertname: 'QueueIsLong', service: 'ledger' });
  const alarms = await scanUntil(found =>
    expect(found.get(ID.queue('ledger'))?.silenced).toEqual({
      since: expect.stringMatching(/Z$/),
      until: expect.stringMatching(/Z$/),
    }),
  );
  expect(alarms.get(ID.queue('payments'))?.silenced).toBeUndefined();
});

it('fails as a whole when Prometheus does not answer, and says so', async () => {
  const source = newSource();
  await scan(source);
  await prometheus.stop();
  await expect(scan(source)).rejects.toThrow(
    '/api/v1/status/config: ECONNREFUSED',
  );
  await prometheus.start();
  await eventually(() => scan(source));
});

it('tells what it knows when Alertmanager does not answer, and says so', async () => {
  const source = newSource();
  await scan(source);
  await alertmanager.stop();
  const notices: string[] = [];
  const notify: ScanContext['notify'] = ({ message }) => notices.push(message);
  const alarms = await scan(source, { notify });
  expect(alarms.get(ID.slow)?.routedTo).toEqual(['payments → Slack #payments']);
  expect(notices).toEqual([
    'Alertmanager of Prometheus eu-1 does not answer (/api/v2/status: ECONNREFUSED); whom alarms reach is as it was',
  ]);
  await expect(scan(newSource())).rejects.toThrow(
    'Alertmanager /api/v2/status: ECONNREFUSED',
  );
  await alertmanager.start();
});
