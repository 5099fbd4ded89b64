import { setTimeout } from 'node:timers/promises';
import { backfill } from './support/backfill';
import { eventually } from './support/eventually';
import { Exporter } from './support/Exporter';
import { Prometheus } from './support/Prometheus';
import { startBackend } from './support/startBackend';

const EXPORTER = 7721;
const PROMETHEUS = 7722;
const NOBODY = 9;

const HOUR = 3_600;
const DAY = 24 * HOUR;
/** Longer than a look at what alerts did takes to come round. */
const A_LOOK = 65_000;

const exporter = new Exporter(EXPORTER);
const prometheus = new Prometheus({
  port: PROMETHEUS,
  scrapes: EXPORTER,
  alertmanager: NOBODY,
  externalLabels: { cluster: 'eu-1' },
  groups: [
    {
      name: 'shop',
      rules: [
        {
          alert: 'QueueIsLong',
          expr: 'max by (service) (queue_depth) > 10',
          labels: { severity: 'critical' },
        },
      ],
    },
  ],
});

const queue = (depth: number) =>
  exporter.values.set('queue_depth{service="payments"}', depth);

const firesNow = () =>
  eventually(async () => {
    const query = encodeURIComponent('ALERTS{alertstate="firing"}');
    const path = `/api/v1/query?query=${query}`;
    const { data } = await (await fetch(`${prometheus.url}${path}`)).json();
    expect(data.result).toHaveLength(1);
  });

/** So many days ago, on the minute. */
const now = Math.floor(Date.now() / 60_000) * 60;
const ago = (days: number) => now - days * DAY;
const hourFrom = (days: number) => [ago(days), ago(days) + HOUR] as const;

describe('What alerts of a Prometheus did before anybody listened', () => {
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    const fired = (service: string, ...days: number[]) => ({
      name: `ALERTS{alertname="QueueIsLong",alertstate="firing",severity="critical",service="${service}"}`,
      stretches: days.map(hourFrom),
    });
    backfill(prometheus.folder, [
      {
        name: 'up{job="shop",instance="a"}',
        // It was not there for two days, and there is nothing before the last twelve.
        stretches: [
          [ago(12), ago(11)],
          [ago(9), ago(0.2)],
        ],
      },
      fired('payments', 11.5, 8, 6.5, 4, 1),
      fired('retired', 3),
    ]);
    queue(1);
    await exporter.start();
    await prometheus.start();
    // A real alert: that it is over, the server says at once.
    queue(50);
    await firesNow();
    await setTimeout(A_LOOK);
    queue(1);
    await setTimeout(A_LOOK);
    const servers = { 'eu-1': { url: prometheus.url } };
    backend = await startBackend({ prometheus: { servers } }, [
      'payments',
      'retired',
    ]);
    await backend.run('scan-prometheus-eu-1');
  }, 300_000);

  afterAll(async () => {
    await backend?.stop();
    await prometheus.dispose();
    await exporter.stop();
  });

  const firesOf = async (service: string) => {
    const { alarms } = await backend.alarms(service);
    expect(alarms).toMatchObject([{ title: 'QueueIsLong', state: 'ok' }]);
    return alarms[0].fires;
  };

  it('is known from the first scan on, since the last gap', async () => {
    // The one before the gap is not known, and the last one was over by itself.
    expect(await firesOf('payments')).toMatchObject({
      count: 5,
      selfResolved: 1,
    });
    const { days } = (await firesOf('payments'))!;
    expect(days).toBeGreaterThan(8.9);
    expect(days).toBeLessThan(9.2);
    expect((await backend.health()).notices).toEqual([]);
  });

  it('is known of what is not measured any more', async () => {
    expect(await firesOf('retired')).toMatchObject({ count: 1 });
    await backend.run('scan-prometheus-eu-1');
    expect(await firesOf('retired')).toMatchObject({ count: 1 });
  });

  it('makes no second history of what is scanned from then on', async () => {
    const before = await firesOf('payments');
    await backend.run('scan-prometheus-eu-1');
    expect(await firesOf('payments')).toMatchObject({
      count: before!.count,
      selfResolved: before!.selfResolved,
    });
  });
});
