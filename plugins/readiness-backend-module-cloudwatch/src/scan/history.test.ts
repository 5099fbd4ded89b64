import { metricAlarm } from '../__testUtils__/Account';
import { AwsServer } from '../__testUtils__/AwsServer';
import { NOW, scan, sourceAt } from '../__testUtils__/scan';

const THIRTY_DAYS_AGO = '2026-10-22T10:00:00.000Z';

describe('The history of alarms', () => {
  let server: AwsServer;

  beforeEach(async () => {
    server = await AwsServer.start();
    server.account.metricAlarms = [metricAlarm('a')];
    server.account.history = [
      { alarm: 'a', at: '2026-11-20T09:44:00.000Z', from: 'ALARM', to: 'OK' },
      { alarm: 'a', at: '2026-11-20T09:40:00.000Z', from: 'OK', to: 'ALARM' },
      { alarm: 'a', at: '2026-11-01T09:40:00.000Z', from: 'ALARM', to: 'OK' },
    ];
  });

  afterEach(async () => {
    await server.stop();
  });

  it('is read as far back as it is kept, the first time', async () => {
    const { pages } = await scan(sourceAt(server.url));
    expect(pages.flatMap(({ changes = [] }) => changes)).toEqual([
      { alarm: 'a', at: '2026-11-20T09:44:00.000Z', state: 'ok' },
      { alarm: 'a', at: '2026-11-20T09:40:00.000Z', state: 'firing' },
      { alarm: 'a', at: '2026-11-01T09:40:00.000Z', state: 'ok' },
    ]);
    expect(pages.at(-1)?.historySince).toBe(THIRTY_DAYS_AGO);
    expect(server.made('DescribeAlarmHistory')[0].body).toMatchObject({
      AlarmTypes: ['MetricAlarm'],
      HistoryItemType: 'StateUpdate',
      StartDate: Date.parse(THIRTY_DAYS_AGO) / 1000,
    });
  });

  it('is read from where it is known, with some overlap', async () => {
    const { pages } = await scan(sourceAt(server.url), {
      historyUntil: '2026-11-20T09:50:00.000Z',
    });
    expect(pages.flatMap(({ changes = [] }) => changes)).toEqual([
      { alarm: 'a', at: '2026-11-20T09:44:00.000Z', state: 'ok' },
      { alarm: 'a', at: '2026-11-20T09:40:00.000Z', state: 'firing' },
    ]);
    expect(pages.at(-1)?.historySince).toBe('2026-11-20T09:40:00.000Z');
  });

  it('is complete only from where reading stopped, when it is too long', async () => {
    server.pageSize = 1;
    const step = 60_000;
    server.account.history = Array.from({ length: 600 }, (_, index) => ({
      alarm: 'a',
      at: new Date(NOW.getTime() - index * step).toISOString(),
      from: 'OK',
      to: index % 2 ? 'ALARM' : 'OK',
    }));
    const { pages, error } = await scan(sourceAt(server.url));
    expect(error).toBeUndefined();
    const changes = pages.flatMap(page => page.changes ?? []);
    expect(changes).toHaveLength(500);
    expect(pages.at(-1)?.historySince).toBe(changes.at(-1)?.at);
  }, 30_000);

  it('is that of composite alarms too, where there are some', async () => {
    server.account.compositeAlarms = [
      metricAlarm('c', { AlarmRule: 'ALARM(a)', MetricName: undefined }),
    ];
    server.account.history.unshift({
      alarm: 'c',
      kind: 'CompositeAlarm',
      at: '2026-11-20T09:45:00.000Z',
      from: 'OK',
      to: 'ALARM',
    });
    const { pages } = await scan(sourceAt(server.url));
    const changes = pages.flatMap(page => page.changes ?? []);
    expect(changes).toHaveLength(4);
    expect(changes).toContainEqual({
      alarm: 'c',
      at: '2026-11-20T09:45:00.000Z',
      state: 'firing',
    });
  });

  it('leaves out what happened to an alarm while it was switched off', async () => {
    server.account.metricAlarms = [
      metricAlarm('a', {
        ActionsEnabled: false,
        AlarmConfigurationUpdatedTimestamp: '2026-11-20T09:00:00.000Z',
      }),
    ];
    const { pages, alarms } = await scan(sourceAt(server.url));
    expect(alarms.a).toMatchObject({
      state: 'disabled',
      since: '2026-11-20T09:00:00.000Z',
    });
    expect(pages.flatMap(({ changes = [] }) => changes)).toEqual([
      { alarm: 'a', at: '2026-11-01T09:40:00.000Z', state: 'ok' },
    ]);
  });
});
