import { JsonObject } from '@backstage/types';
import { FiringAlerts } from '../scan/FiringAlerts';
import { sourceOf, settingsOf } from '../__testUtils__/scan';
import { AlertmanagerReader } from './AlertmanagerReader';
import { Origins } from './Origins';

const SERVER = {
  url: 'http://10.0.0.7:9090',
  externalUrl: 'https://prometheus.example.com',
  alertmanager: { url: 'https://alertmanager.example.com/' },
};

function newReader(server: JsonObject | null = SERVER) {
  const firing = new FiringAlerts();
  const settings = settingsOf({});
  const sources = server ? [{ source: sourceOf(server, firing), firing }] : [];
  return new AlertmanagerReader(Origins.of(sources, settings), settings);
}

/** As Alertmanager 0.25 sends it. */
function alert(labels: Record<string, string>, more: JsonObject = {}) {
  return {
    status: 'firing',
    labels: { alertname: 'QueueIsLong', severity: 'critical', ...labels },
    annotations: { runbook_url: 'https://runbooks.example.com/queue' },
    startsAt: '2026-11-21T03:43:36.293Z',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL:
      'https://prometheus.example.com/graph?g0.expr=queue_depth+%3E+10&g0.tab=1',
    fingerprint: 'd0565471460a7e2c',
    ...more,
  };
}

function resolved(labels: Record<string, string>, more: JsonObject = {}) {
  const endsAt = '2026-11-21T03:50:00.5Z';
  return alert(labels, { status: 'resolved', endsAt, ...more });
}

function body(alerts: JsonObject[], more: JsonObject = {}): JsonObject {
  return {
    receiver: 'readiness',
    status: 'firing',
    alerts,
    groupLabels: {},
    commonLabels: {},
    commonAnnotations: {},
    externalURL: 'https://alertmanager.example.com',
    version: '4',
    groupKey: '{}:{}',
    truncatedAlerts: 0,
    ...more,
  };
}

const ELSEWHERE = { generatorURL: 'http://vm:9090/graph?g0.expr=x' };

describe('The webhook of Alertmanager', () => {
  it('is of the server that its links lead to, under the id that a scan gives', () => {
    const labels = { service: 'ledger', pod: 'ledger-1' };
    expect(newReader().read(body([alert(labels)]))).toEqual([
      {
        source: 'prometheus-shop',
        title: 'Prometheus shop',
        events: [
          {
            at: '2026-11-21T03:43:36.293Z',
            alarm: {
              id: 'QueueIsLong{service="ledger",severity="critical"}',
              title: 'QueueIsLong',
              state: 'firing',
              since: '2026-11-21T03:43:36.293Z',
              severity: 'critical',
              runbook: 'https://runbooks.example.com/queue',
              link: expect.stringContaining('/graph?g0.expr=queue_depth'),
              labels: { ...labels, severity: 'critical' },
            },
          },
        ],
      },
    ]);
  });

  it('says since when it is over', () => {
    const [{ events }] = newReader().read(body([resolved({})]))!;
    expect(events).toEqual([
      {
        at: '2026-11-21T03:50:00.500Z',
        alarm: expect.objectContaining({
          state: 'ok',
          since: '2026-11-21T03:50:00.500Z',
        }),
      },
    ]);
  });

  it('is not over while another alert of the same alarm fires', () => {
    const reader = newReader();
    const later = { startsAt: '2026-11-21T03:45:00Z' };
    reader.read(body([alert({ pod: 'a' }), alert({ pod: 'b' }, later)]));
    const state = (...alerts: JsonObject[]) =>
      reader
        .read(body(alerts))![0]
        .events.map(each => 'alarm' in each && [each.at, each.alarm.state]);
    expect(state(resolved({ pod: 'a' }))).toEqual([
      ['2026-11-21T03:45:00.000Z', 'firing'],
    ]);
    expect(state(resolved({ pod: 'b' }, later))).toEqual([
      ['2026-11-21T03:50:00.500Z', 'ok'],
    ]);
  });

  it('is of the one server that an Alertmanager serves', () => {
    const [{ source }] = newReader().read(body([alert({}, ELSEWHERE)]))!;
    expect(source).toBe('prometheus-shop');
  });

  it('is a source of its own where nothing is known of it', () => {
    const reader = newReader();
    const messages = reader.read(
      body([alert({ pod: 'a' }, ELSEWHERE), alert({})], {
        externalURL: 'http://VM:9093/path',
        receiver: 'payments-oncall',
      }),
    )!;
    expect(messages.map(({ source, title }) => [source, title])).toEqual([
      ['alertmanager-vm-9093', 'Alertmanager vm:9093'],
      ['prometheus-shop', 'Prometheus shop'],
    ]);
    expect(messages[0].events).toMatchObject([
      {
        alarm: {
          labels: { pod: 'a', severity: 'critical' },
          routedTo: ['payments-oncall'],
        },
      },
    ]);
    expect(messages[1].events[0]).not.toHaveProperty('alarm.routedTo');
  });

  it.each([
    ['readiness-webhook', undefined],
    ['null', []],
    ['BlackHole', []],
    ['payments', ['payments']],
  ])('that came through %s reaches %p', (receiver, routedTo) => {
    const [{ events }] = newReader(null).read(
      body([alert({})], { receiver, externalURL: '' }),
    )!;
    expect(events[0]).toHaveProperty('alarm.title', 'QueueIsLong');
    expect('alarm' in events[0] && events[0].alarm.routedTo).toEqual(routedTo);
  });

  it('loses nothing to an alert that is wrong, and says what is', () => {
    const { alertname: _, ...nameless } = alert({}).labels;
    const [{ events }] = newReader().read(
      body([
        { ...alert({}), labels: nameless },
        { ...alert({}), status: 'burning' },
        { ...alert({}), startsAt: 'yesterday' },
        resolved({}, { endsAt: '0001-01-01T00:00:00Z' }),
        alert({}),
      ]),
    )!;
    expect(events).toEqual([
      {
        path: 'alerts.0.labels',
        message: expect.stringContaining('must have an alertname'),
      },
      {
        path: 'alerts.1.status',
        message: "must be 'firing' or 'resolved'",
      },
      {
        path: 'alerts.2.startsAt',
        message: expect.stringContaining('for example "2026-'),
      },
      { path: 'alerts.3.endsAt', message: expect.any(String) },
      expect.objectContaining({ at: '2026-11-21T03:43:36.293Z' }),
    ]);
  });

  it.each<[string, JsonObject]>([
    ['an older version', { ...body([]), version: '3' }],
    ['another form', { source: 'aws.cloudwatch', detail: {} }],
    ['one without alerts', { version: '4', receiver: 'a' }],
  ])('is not %s', (_, raw) => {
    expect(newReader().read(raw)).toBeUndefined();
  });

  it('is known again when a scan has read what fires', () => {
    const firing = new FiringAlerts();
    const alarm = 'A';
    const heardAt = Date.parse('2026-11-21T10:00:00Z');
    const since = '2026-11-21T09:00:00.000Z';
    firing.add({ alarm, labels: { pod: 'old' }, since, heardAt });
    const read = { alarm, labels: { pod: 'a' }, since, heardAt };
    firing.replace([read], '2026-11-21T10:00:01.000Z', [alarm]);
    expect(firing.since(alarm, heardAt)).toBe(since);
    expect(firing.isScanned(alarm)).toBe(true);
    firing.remove(read);
    expect(firing.since(alarm, heardAt)).toBeUndefined();
  });
});
