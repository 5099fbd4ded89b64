/** As the protocol has it: instants are seconds since the epoch. */
export type Fields = Record<string, unknown>;

export const arnOf = (name: string) =>
  `arn:aws:cloudwatch:eu-west-1:123456789012:alarm:${name}`;

const seconds = (instant: string) => Date.parse(instant) / 1000;

/** An alarm that tells the on-call people, as CloudWatch stores it. */
export function alarm(
  name: string,
  since: string,
  fields: Fields = {},
): Fields {
  return {
    AlarmName: name,
    AlarmArn: arnOf(name),
    AlarmConfigurationUpdatedTimestamp: seconds('2026-01-05T08:00:00Z'),
    ActionsEnabled: true,
    AlarmActions: ['arn:aws:sns:eu-west-1:123456789012:payments-oncall'],
    StateValue: 'OK',
    StateUpdatedTimestamp: seconds(since),
    StateTransitionedTimestamp: seconds(since),
    Namespace: 'AWS/Lambda',
    MetricName: 'Errors',
    Dimensions: [{ Name: 'FunctionName', Value: 'payments' }],
    TreatMissingData: 'missing',
    ...fields,
  };
}

/** That an alarm changed its state. */
export function change(name: string, at: string, from: string, to: string) {
  return {
    AlarmName: name,
    AlarmType: 'MetricAlarm',
    Timestamp: seconds(at),
    HistoryItemType: 'StateUpdate',
    HistorySummary: `Alarm updated from ${from} to ${to}`,
    HistoryData: JSON.stringify({
      version: '1.0',
      oldState: { stateValue: from },
      newState: { stateValue: to },
    }),
  };
}
