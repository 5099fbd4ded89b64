/** An alarm as CloudWatch stores it; instants are written as ISO-8601 here. */
export type Stored = Record<string, unknown> & { AlarmName: string };

/** What one account has in one region. */
export interface Account {
  metricAlarms: Stored[];
  compositeAlarms: Stored[];
  logAlarms: Stored[];
  /** By name of the alarm. */
  tags: Record<string, Record<string, string>>;
  /** Newest first. */
  history: {
    alarm: string;
    kind?: 'MetricAlarm' | 'CompositeAlarm';
    at: string;
    from: string;
    to: string;
  }[];
  /** Names of alarms that a mute rule keeps quiet now, by name of the rule. */
  muted: Record<string, string[]>;
  /** Names of subscriptions, by topic; others are not there. */
  topics: Record<string, string[]>;
}

export const arnOf = (name: string) =>
  `arn:aws:cloudwatch:eu-west-1:123456789012:alarm:${name}`;

export const ONCALL = 'arn:aws:sns:eu-west-1:123456789012:payments-oncall';

export function emptyAccount(): Account {
  return {
    metricAlarms: [],
    compositeAlarms: [],
    logAlarms: [],
    tags: {},
    history: [],
    muted: {},
    topics: {},
  };
}

/** An alarm that is as most are. */
export function metricAlarm(
  name: string,
  fields: Record<string, unknown> = {},
): Stored {
  return {
    AlarmName: name,
    AlarmArn: arnOf(name),
    AlarmConfigurationUpdatedTimestamp: '2026-10-01T08:00:00.000Z',
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [ONCALL],
    InsufficientDataActions: [],
    StateValue: 'OK',
    StateReason: 'Threshold Crossed: no datapoints were received',
    StateUpdatedTimestamp: '2026-11-20T09:40:00.500Z',
    StateTransitionedTimestamp: '2026-11-20T09:40:00.500Z',
    MetricName: 'Errors',
    Namespace: 'AWS/Lambda',
    Statistic: 'Sum',
    Dimensions: [{ Name: 'FunctionName', Value: 'payments' }],
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'missing',
    ...fields,
  };
}
