import { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { labelsOf } from './labelsOf';
import { metricOf, metricsOf } from './metricOf';
import { StoredAlarm } from './StoredAlarm';

const query = (
  Id: string,
  MetricName: string,
  dimensions: Record<string, string> = {},
): MetricDataQuery => ({
  Id,
  ReturnData: false,
  MetricStat: {
    Period: 60,
    Stat: 'Sum',
    Metric: {
      MetricName,
      Namespace: 'AWS/ApiGateway',
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({
        Name,
        Value,
      })),
    },
  },
});

const RATE: StoredAlarm = {
  Metrics: [
    { Id: 'rate', Expression: 'e/r*100', ReturnData: true },
    query('e', '5XXError', { ApiName: 'payments', Stage: 'live' }),
    query('r', 'Count', { ApiName: 'payments', Stage: 'test' }),
  ],
};

describe('What an alarm measures', () => {
  it.each<[string, StoredAlarm, string | undefined]>([
    [
      'one metric',
      { Namespace: 'AWS/Lambda', MetricName: 'Errors' },
      'AWS/Lambda Errors',
    ],
    [
      'an expression',
      RATE,
      'e/r*100, e = AWS/ApiGateway 5XXError, r = AWS/ApiGateway Count',
    ],
    [
      'a metric against the band it is expected in',
      {
        ThresholdMetricId: 'ad1',
        Metrics: [
          { Id: 'ad1', Expression: 'ANOMALY_DETECTION_BAND(m1, 2)' },
          { ...query('m1', 'Latency'), ReturnData: true },
        ],
      },
      'AWS/ApiGateway Latency',
    ],
    [
      'a query of Metrics Insights',
      { Metrics: [{ Id: 'q', Expression: 'SELECT MAX(CPU) FROM "AWS/EC2"' }] },
      'SELECT MAX(CPU) FROM "AWS/EC2"',
    ],
    [
      'a query of Prometheus',
      { EvaluationCriteria: { PromQLCriteria: { Query: 'up == 0' } } },
      'up == 0',
    ],
    ['nothing, as composite alarms', { AlarmRule: 'ALARM(a)' }, undefined],
  ])('is %s', (_, alarm, expected) => {
    expect(metricOf(alarm)).toBe(expected);
  });
});

describe('The labels of an alarm', () => {
  it('are what its metrics agree on', () => {
    expect(
      labelsOf({ name: '5xx', metrics: metricsOf(RATE), tags: {} }),
    ).toEqual({
      'aws/name/1': '5xx',
      'aws/namespace': 'AWS/ApiGateway',
      'aws/dimension/ApiName': 'payments',
    });
  });

  it('are the beginnings of its name that end with a word', () => {
    const labels = labelsOf({ name: 'Payments/API: 5xx_rate', metrics: [] });
    expect(labels).toEqual({
      'aws/name/1': 'Payments',
      'aws/name/2': 'Payments/API',
      'aws/name/3': 'Payments/API: 5xx',
      'aws/name/4': 'Payments/API: 5xx_rate',
    });
  });
});
