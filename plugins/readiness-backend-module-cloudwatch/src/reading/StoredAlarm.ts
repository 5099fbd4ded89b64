import {
  CompositeAlarm,
  LogAlarm,
  MetricAlarm,
} from '@aws-sdk/client-cloudwatch';

/** An alarm of any kind: each has some of these fields, and what is named alike means the same. */
export type StoredAlarm = Partial<MetricAlarm & CompositeAlarm & LogAlarm>;
