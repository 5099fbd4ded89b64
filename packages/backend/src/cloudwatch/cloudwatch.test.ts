import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../readinessLabels/__testUtils__/eventually';
import { CloudWatchStandIn } from './__testUtils__/CloudWatchStandIn';
import {
  ENTITY,
  startCloudWatchPortal,
} from './__testUtils__/startCloudWatchPortal';
import { alarm, change } from './__testUtils__/storedAlarms';

// A backend starts in seconds where nothing else runs, and throttled calls are made again.
jest.setTimeout(120_000);

type Portal = Awaited<ReturnType<typeof startCloudWatchPortal>>;

const daysAgo = (days: number, minutes = 0) =>
  new Date(Date.now() - days * 86_400_000 + minutes * 60_000).toISOString();

const RUNBOOK = 'Runbook: https://wiki.example.com/payments';

const scaling = (end: string) =>
  alarm(`TargetTracking-service/prod/payments-${end}-0b53b5c5`, daysAgo(20), {
    AlarmActions: [
      'arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:1:resource/ecs/service/prod/payments:policyName/cpu',
    ],
    StateValue: end === 'AlarmLow' ? 'ALARM' : 'OK',
    AlarmDescription: 'DO NOT EDIT OR DELETE. For TargetTrackingScaling policy',
  });

const event = (name: string, value: string, at: string) => ({
  version: '0',
  id: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a92',
  'detail-type': 'CloudWatch Alarm State Change',
  source: 'aws.cloudwatch',
  account: '123456789012',
  time: at.replace(/\.\d+/, ''),
  region: 'eu-west-1',
  resources: [`arn:aws:cloudwatch:eu-west-1:123456789012:alarm:${name}`],
  detail: {
    alarmName: name,
    configuration: { metrics: [] },
    state: { value, timestamp: at.replace('Z', '+0000') },
  },
});

describe('CloudWatch, with the readiness backend started', () => {
  const cloudwatch = new CloudWatchStandIn();
  let url: string;
  let portal: Portal;

  beforeAll(async () => {
    url = await cloudwatch.start();
    portal = await startCloudWatchPortal(url);
  });

  afterAll(async () => {
    await portal?.stop();
    await cloudwatch.stop();
  });

  beforeEach(async () => {
    cloudwatch.mood = 'well';
    cloudwatch.tags = Object.fromEntries(
      ['AlarmHigh', 'AlarmLow'].map(end => [
        `TargetTracking-service/prod/payments-${end}-0b53b5c5`,
        { service: 'payments-api' },
      ]),
    );
    cloudwatch.alarms = [
      alarm('payments-api-errors', daysAgo(3), { AlarmDescription: RUNBOOK }),
      alarm('payments-api-slow', daysAgo(3), {
        MetricName: 'Duration',
        AlarmDescription: RUNBOOK,
      }),
      alarm('payments-api-throttled', daysAgo(3), {
        MetricName: 'Throttles',
        AlarmDescription: RUNBOOK,
      }),
      scaling('AlarmHigh'),
      scaling('AlarmLow'),
    ];
    cloudwatch.composites = [];
    cloudwatch.history = [];
  });

  it('a service is judged by the alarms of its account, and a target-tracking pair fails no row', async () => {
    await portal.scan();
    const alarms = await portal.alarms();
    expect(Object.keys(alarms)).toHaveLength(5);
    expect(alarms['payments-api-errors']).toMatchObject({
      source: 'CloudWatch payments eu-west-1',
      state: 'ok',
      routedTo: ['SNS payments-oncall'],
      signals: expect.arrayContaining(['errors']),
      matchedBy:
        'readiness/cloudwatch-alarms: payments-api, service=payments-api',
    });
    expect(
      alarms['TargetTracking-service/prod/payments-AlarmLow-0b53b5c5'],
    ).toMatchObject({ state: 'firing', judged: false, notJudged: 'scaling' });
    const outcomes = await portal.outcomes();
    const rows = [
      'alarms-exist',
      'alarms-routed',
      'alarms-have-runbooks',
      'no-stuck-alarms',
      'golden-signals-watched',
    ];
    expect(
      Object.fromEntries(rows.map(row => [row, outcomes[row]?.status])),
    ).toEqual(Object.fromEntries(rows.map(row => [row, 'pass'])));
  });

  it('noise is told from the history that CloudWatch keeps, on the first day', async () => {
    cloudwatch.history = Array.from({ length: 50 }, (_, index) => {
      const day = (index + 1) / 2;
      return [
        change('payments-api-slow', daysAgo(day, 3), 'ALARM', 'OK'),
        change('payments-api-slow', daysAgo(day), 'OK', 'ALARM'),
      ];
    }).flat();
    // History that is known is not read again: this is the first scan of another portal.
    const first = await startCloudWatchPortal(url);
    try {
      await first.scan();
      const { 'alarms-quiet': quiet } = await first.outcomes();
      expect(quiet.status).toBe('fail');
      expect(JSON.stringify(quiet)).toContain('payments-api-slow');
      const alarms = await first.alarms();
      expect(alarms['payments-api-slow'].fires).toMatchObject({
        days: 28,
        count: 50,
        selfResolved: 50,
      });
    } finally {
      await first.stop();
    }
  });

  it('an alarm without actions fails the row by its name, until a composite alarm looks at it', async () => {
    cloudwatch.alarms[0].AlarmActions = [];
    await portal.scan();
    const { 'alarms-routed': alone } = await portal.outcomes();
    expect(alone.status).toBe('fail');
    expect(JSON.stringify(alone)).toContain('payments-api-errors');
    cloudwatch.composites = [
      alarm('payments-api-down', daysAgo(3), {
        MetricName: undefined,
        AlarmRule: 'ALARM("payments-api-errors")',
        AlarmDescription: RUNBOOK,
      }),
    ];
    await portal.scan();
    const alarms = await portal.alarms();
    expect(alarms['payments-api-errors']).toMatchObject({
      routedTo: ['SNS payments-oncall'],
      through: 'payments-api-down',
    });
    expect((await portal.outcomes())['alarms-routed'].status).toBe('pass');
  });

  it('an alarm whose actions are off has been stuck since then', async () => {
    cloudwatch.alarms[0].ActionsEnabled = false;
    // The other portal saw it on: this one only knows what CloudWatch says.
    const other = await startCloudWatchPortal(url);
    try {
      await other.scan();
      const alarms = await other.alarms();
      expect(alarms['payments-api-errors']).toMatchObject({
        state: 'disabled',
        since: '2026-01-05T08:00:00.000Z',
      });
      const { 'no-stuck-alarms': stuck } = await other.outcomes();
      expect(stuck.status).toBe('fail');
      expect(JSON.stringify(stuck)).toContain('payments-api-errors');
    } finally {
      await other.stop();
    }
  });

  it('an alarm that EventBridge pushes is seen within seconds, repeats change nothing, and a scan keeps it', async () => {
    await portal.scan();
    const at = new Date().toISOString();
    const push = event('payments-api-errors', 'ALARM', at);
    const { body } = await portal.push(push);
    expect(body.verdicts).toMatchObject([
      { status: 'taken', entityRefs: ['component:default/payments-api'] },
    ]);
    expect((await portal.push([push])).body.verdicts).toMatchObject([
      { status: 'repeat' },
    ]);
    await eventually(async () => {
      const { reasons } = await portal.read(`${ENTITY}/deploy-now`);
      expect(JSON.stringify(reasons)).toContain('payments-api-errors');
    }, 10_000);
    // What a push does not say stays.
    expect((await portal.alarms())['payments-api-errors']).toMatchObject({
      state: 'firing',
      since: at,
      routedTo: ['SNS payments-oncall'],
      runbook: 'https://wiki.example.com/payments',
    });
    await sleep(5);
    Object.assign(cloudwatch.alarms[0], {
      StateValue: 'ALARM',
      StateTransitionedTimestamp: Date.parse(at) / 1000,
    });
    cloudwatch.history = [change('payments-api-errors', at, 'OK', 'ALARM')];
    await portal.scan();
    expect((await portal.alarms())['payments-api-errors']).toMatchObject({
      state: 'firing',
      since: at,
      fires: { count: 1 },
    });
  });

  it.each([
    [
      'throttling',
      'GetResources in eu-west-1: ThrottlingException, Rate exceeded',
    ],
    [
      'failing half-way',
      'DescribeAlarms in eu-west-1: InvalidNextToken, The token is invalid',
    ],
  ] as const)(
    'an account that is %s turns nothing red, loses nothing, and is told to the platform team',
    async (mood, message) => {
      await portal.scan();
      const before = await portal.outcomes();
      const known = Object.keys(await portal.alarms()).sort();
      cloudwatch.mood = mood;
      await portal.scan();
      const after = await portal.outcomes();
      expect(statusesOf(after)).toEqual(statusesOf(before));
      expect(Object.keys(await portal.alarms()).sort()).toEqual(known);
      const { alarms } = await portal.read('health');
      expect(alarms.sources).toMatchObject([
        {
          id: 'cloudwatch-payments-eu-west-1',
          state: 'failing',
          alarms: known.length,
          message,
        },
      ]);
      cloudwatch.mood = 'well';
      await portal.scan();
      const health = await portal.read('health');
      expect(health.alarms.sources).toMatchObject([{ state: 'answering' }]);
    },
  );

  it('an account that nobody scans is known by what EventBridge pushes', async () => {
    const at = new Date().toISOString();
    const pushed = event('payments-api-refunds', 'ALARM', at);
    await portal.push({ ...pushed, account: '999999999999' });
    const { 'payments-api-refunds': refunds } = await portal.alarms();
    expect(refunds).toMatchObject({
      source: 'CloudWatch 999999999999 eu-west-1',
      state: 'firing',
      matchedBy: 'mapping by-name',
    });
    // Events do not say whom an alarm reaches.
    expect(refunds.routedTo).toBeUndefined();
    const { alarms } = await portal.read('health');
    expect(alarms.sources).toContainEqual(
      expect.objectContaining({
        id: 'cloudwatch-999999999999-eu-west-1',
        kind: 'push',
        state: 'answering',
      }),
    );
  });
});

function statusesOf(outcomes: Awaited<ReturnType<Portal['outcomes']>>) {
  return Object.entries(outcomes).map(([id, { status }]) => [id, status]);
}
