import { JsonObject } from '@backstage/types';

// In the shapes that the user guide of CloudWatch publishes under "Alarm events and EventBridge".

const event = (
  alarm: string,
  time: string,
  detail: JsonObject,
): JsonObject => ({
  version: '0',
  id: 'c4c1c1c9-6542-e61b-6ef0-8c4d36933a92',
  'detail-type': 'CloudWatch Alarm State Change',
  source: 'aws.cloudwatch',
  account: '123456789012',
  time,
  region: 'us-east-1',
  resources: [`arn:aws:cloudwatch:us-east-1:123456789012:alarm:${alarm}`],
  detail: { alarmName: alarm, ...detail },
});

const metric = (name: string) => ({
  metric: {
    dimensions: { InstanceId: 'i-12345678901234567' },
    name,
    namespace: 'AWS/EC2',
  },
  period: 300,
  stat: 'Average',
});

export const SINGLE_METRIC = event('ServerCpuTooHigh', '2019-10-02T17:04:40Z', {
  configuration: {
    description: 'Goes into alarm when server CPU utilization is too high!',
    metrics: [
      {
        id: '30b6c6b2-a864-43a2-4877-c09a1afc3b87',
        metricStat: metric('CPUUtilization'),
        returnData: true,
      },
    ],
  },
  previousState: {
    reason: 'Threshold Crossed: 1 out of the last 1 datapoints',
    timestamp: '2019-10-01T13:56:40.987+0000',
    value: 'OK',
  },
  state: {
    reason: 'Threshold Crossed: 1 out of the last 1 datapoints',
    reasonData: '{"version":"1.0","queryDate":"2019-10-02T17:04:40.985+0000"}',
    timestamp: '2019-10-02T17:04:40.989+0000',
    value: 'ALARM',
  },
});

export const METRIC_MATH = event(
  'TotalNetworkTrafficTooHigh',
  '2019-10-02T17:20:48Z',
  {
    configuration: {
      description: 'Goes into alarm if total network traffic exceeds 10Kb',
      metrics: [
        {
          expression: 'SUM(METRICS())',
          id: 'e1',
          label: 'Total Network Traffic',
          returnData: true,
        },
        { id: 'm1', metricStat: metric('NetworkIn'), returnData: false },
        { id: 'm2', metricStat: metric('NetworkOut'), returnData: false },
      ],
    },
    previousState: {
      reason: 'Unchecked: Initial alarm creation',
      timestamp: '2019-10-02T17:20:03.642+0000',
      value: 'INSUFFICIENT_DATA',
    },
    state: {
      reason: 'Threshold Crossed: 1 out of the last 1 datapoints',
      timestamp: '2019-10-02T17:20:48.554+0000',
      value: 'ALARM',
    },
  },
);

export const COMPOSITE = event(
  'ServiceAggregatedAlarm',
  '2022-07-14T13:22:15Z',
  {
    configuration: {
      actionsSuppressor: 'ServiceMaintenanceAlarm',
      actionsSuppressorExtensionPeriod: 180,
      actionsSuppressorWaitPeriod: 120,
      alarmRule: 'ALARM("ServiceErrors") OR ALARM("ServiceLatency")',
    },
    previousState: {
      reason: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:ServiceErrors',
      timestamp: '2022-07-14T13:20:00.000+0000',
      value: 'OK',
    },
    state: {
      actionsSuppressedBy: 'WaitPeriod',
      actionsSuppressedReason: 'Actions suppressed by WaitPeriod',
      reason: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:ServiceErrors',
      timestamp: '2022-07-14T13:22:15.020+0000',
      value: 'ALARM',
    },
  },
);
