import {
  AlarmHistoryItem,
  AlarmType,
  DescribeAlarmHistoryCommand,
} from '@aws-sdk/client-cloudwatch';
import { AlarmChange } from 'backstage-plugin-readiness-node';
import { changeOf } from '../reading/changeOf';
import { Asked } from './Asked';
import { pagesOf } from './pagesOf';

/** A part of the history: it is complete from `since` on. */
export interface HistoryPage {
  changes: AlarmChange[];
  since: Date;
}

/**
 * Changes of state of the alarms of one kind, newest first, so that what is read of a long history is
 * complete from some time on.
 *
 * @param from - nothing older is wanted
 * @param mostPages - where it stops, complete or not
 */
export async function* readHistory(
  asked: Asked,
  kind: AlarmType,
  { from, mostPages }: { from: Date; mostPages: number },
): AsyncIterable<HistoryPage> {
  let count = 0;
  for await (const { items, isLast } of historyPages(asked, kind, from)) {
    count += 1;
    const oldest = items.at(-1)?.Timestamp;
    yield {
      changes: items.flatMap(item => changeOf(item) ?? []),
      since: isLast || !oldest ? from : oldest,
    };
    if (count === mostPages) return;
  }
}

function historyPages(
  { clients, call, abort: abortSignal }: Asked,
  kind: AlarmType,
  from: Date,
) {
  return pagesOf<{ items: AlarmHistoryItem[]; isLast: boolean }>(
    async NextToken => {
      const answer = await call('DescribeAlarmHistory', () =>
        clients.cloudwatch.send(
          new DescribeAlarmHistoryCommand({
            AlarmTypes: [kind],
            HistoryItemType: 'StateUpdate',
            StartDate: from,
            ScanBy: 'TimestampDescending',
            MaxRecords: 100,
            NextToken,
          }),
          { abortSignal },
        ),
      );
      const items = answer.AlarmHistoryItems ?? [];
      const next = answer.NextToken;
      return { page: { items, isLast: !next }, next };
    },
    'DescribeAlarmHistory',
  );
}
