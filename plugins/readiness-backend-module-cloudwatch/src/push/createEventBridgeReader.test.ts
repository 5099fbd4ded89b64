import { ConfigReader } from '@backstage/config';
import { JsonValue } from '@backstage/types';
import { readAccounts } from '../config/readAccounts';
import { createEventBridgeReader } from './createEventBridgeReader';
import {
  COMPOSITE,
  METRIC_MATH,
  SINGLE_METRIC,
} from '../__testUtils__/publishedEvents';

const accounts = readAccounts(
  new ConfigReader({
    readiness: {
      cloudwatch: {
        accounts: {
          payments: { accountId: '111111111111', regions: ['eu-west-1'] },
        },
      },
    },
  }),
);

const read = (body: JsonValue) => createEventBridgeReader(accounts).read(body);

/** The same event, with something else in it. */
const changed = (change: Record<string, JsonValue>) =>
  ({ ...SINGLE_METRIC, ...change } as JsonValue);

const OURS = changed({ account: '111111111111', region: 'eu-west-1' });

describe('Events of alarms, as EventBridge delivers them', () => {
  it('go into a source of their own where the account is not scanned', () => {
    expect(read(SINGLE_METRIC)).toEqual([
      {
        source: 'cloudwatch-123456789012-us-east-1',
        title: 'CloudWatch 123456789012 us-east-1',
        events: [
          {
            at: '2019-10-02T17:04:40.989Z',
            alarm: {
              id: 'ServerCpuTooHigh',
              title: 'ServerCpuTooHigh',
              state: 'firing',
              since: '2019-10-02T17:04:40.989Z',
              link: 'https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#alarmsV2:alarm/ServerCpuTooHigh',
              metric: 'AWS/EC2 CPUUtilization',
              labels: {
                'aws/name/1': 'ServerCpuTooHigh',
                'aws/namespace': 'AWS/EC2',
                'aws/metric': 'CPUUtilization',
                'aws/dimension/InstanceId': 'i-12345678901234567',
              },
            },
          },
        ],
      },
    ]);
  });

  it('tell of metric math and of composite alarms', () => {
    const [{ events }] = read([METRIC_MATH, COMPOSITE])!;
    expect(events[0]).toMatchObject({
      alarm: {
        id: 'TotalNetworkTrafficTooHigh',
        metric:
          'SUM(METRICS()), m1 = AWS/EC2 NetworkIn, m2 = AWS/EC2 NetworkOut',
      },
    });
    expect(events[1]).toMatchObject({
      at: '2022-07-14T13:22:15.020Z',
      alarm: {
        id: 'ServiceAggregatedAlarm',
        state: 'firing',
        silenced: { since: '2022-07-14T13:22:15.020Z' },
        children: ['ServiceErrors', 'ServiceLatency'],
      },
    });
  });

  it('tell of an account that is scanned the state alone: scans know the rest better', () => {
    expect(read(OURS)).toEqual([
      {
        source: 'cloudwatch-payments-eu-west-1',
        title: 'CloudWatch payments eu-west-1',
        events: [
          {
            at: '2019-10-02T17:04:40.989Z',
            alarm: {
              id: 'ServerCpuTooHigh',
              title: 'ServerCpuTooHigh',
              state: 'firing',
              since: '2019-10-02T17:04:40.989Z',
              labels: {},
            },
          },
        ],
      },
    ]);
  });

  it('may come as a list, from several sources', () => {
    const messages = read([SINGLE_METRIC, METRIC_MATH, OURS])!;
    expect(
      messages.map(({ source, events }) => [source, events.length]),
    ).toEqual([
      ['cloudwatch-123456789012-us-east-1', 2],
      ['cloudwatch-payments-eu-west-1', 1],
    ]);
  });

  it('lose no other by one that is wrong', () => {
    const wrong = changed({
      detail: { alarmName: 'a', state: { value: 'RED' } },
    });
    const [{ events }] = read([SINGLE_METRIC, wrong, METRIC_MATH])!;
    expect(events).toEqual([
      expect.objectContaining({ at: expect.any(String) }),
      {
        path: '1.detail.state.value',
        message: expect.stringMatching(/OK.*ALARM.*; for example \{/),
      },
      expect.objectContaining({ at: expect.any(String) }),
    ]);
  });

  it.each<[string, Record<string, JsonValue>, string]>([
    [
      'another event',
      { 'detail-type': 'CloudWatch Alarm Configuration Change' },
      'detail-type',
    ],
    ['a time', { time: 'yesterday' }, 'time'],
  ])('are refused for %s', (_, change, path) => {
    const [{ source, events }] = read(changed(change))!;
    expect(source).toBe('cloudwatch-123456789012-us-east-1');
    expect(events).toEqual([{ path, message: expect.any(String) }]);
  });

  it('are refused as a whole when it is not known where any of them is from', () => {
    expect(() => read(changed({ account: 'me' }))).toThrow(
      'account: must be twelve digits; for example {"detail-type":',
    );
    const [{ events }] = read([changed({ account: 'me' }), SINGLE_METRIC])!;
    expect(events).toEqual([
      { path: '0.account', message: expect.any(String) },
      expect.objectContaining({ at: '2019-10-02T17:04:40.989Z' }),
    ]);
  });

  it.each<[string, JsonValue]>([
    ['another form', { version: '4', alerts: [] }],
    ['an event of another service', changed({ source: 'aws.ec2' })],
    ['an empty list', []],
    ['a text', 'CloudWatch Alarm State Change'],
    ['nothing', null],
  ])('are not found in %s', (_, body) => {
    expect(read(body)).toBeUndefined();
  });
});
