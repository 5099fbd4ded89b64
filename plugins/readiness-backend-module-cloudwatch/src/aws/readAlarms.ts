import { AlarmType, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { StoredAlarm } from '../reading/StoredAlarm';
import { Asked } from './Asked';
import { pagesOf } from './pagesOf';

/** A page of alarms, and when it was asked for: what it says is not older. */
export interface StoredPage {
  readAt: Date;
  alarms: StoredAlarm[];
}

/** The alarms of one kind, page by page. */
export function readAlarms(
  asked: Asked,
  kind: AlarmType,
): AsyncIterable<StoredPage> {
  const { clients, call, abort: abortSignal } = asked;
  return pagesOf(async NextToken => {
    const readAt = new Date();
    const answer = await call('DescribeAlarms', () =>
      clients.cloudwatch.send(
        new DescribeAlarmsCommand({
          AlarmTypes: [kind],
          MaxRecords: 100,
          NextToken,
        }),
        { abortSignal },
      ),
    );
    const { MetricAlarms = [], CompositeAlarms = [], LogAlarms = [] } = answer;
    const alarms: StoredAlarm[] = [
      ...MetricAlarms,
      ...CompositeAlarms,
      ...LogAlarms,
    ];
    return {
      page: { readAt, alarms: alarms.filter(alarm => alarm.AlarmName) },
      next: answer.NextToken,
    };
  }, 'DescribeAlarms');
}
