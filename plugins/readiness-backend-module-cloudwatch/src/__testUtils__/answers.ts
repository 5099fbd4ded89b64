import { Account, arnOf, Stored } from './Account';

type Body = Record<string, any>;
type Answer = (account: Account, body: Body, pageSize: number) => Body;

/** Instants travel as seconds since the epoch. */
const seconds = (instant: string) => Date.parse(instant) / 1000;

const onWire = (alarm: Stored) =>
  Object.fromEntries(
    Object.entries(alarm).map(([name, value]) =>
      name.endsWith('Timestamp')
        ? [name, seconds(String(value))]
        : [name, value],
    ),
  );

function page<T>(all: readonly T[], token: string | undefined, size: number) {
  const start = Number(token || 0);
  const end = start + size;
  return {
    items: all.slice(start, end),
    next: end < all.length ? String(end) : undefined,
  };
}

const LISTS = {
  MetricAlarm: ['MetricAlarms', 'metricAlarms'],
  CompositeAlarm: ['CompositeAlarms', 'compositeAlarms'],
  LogAlarm: ['LogAlarms', 'logAlarms'],
} as const;

/** What each operation answers, by the target that the protocol names it by. */
export const ANSWERS: Record<string, Answer> = {
  'GraniteServiceVersion20100801.DescribeAlarms': (account, body, size) => {
    const [kind] = body.AlarmTypes as (keyof typeof LISTS)[];
    const [listName, key] = LISTS[kind];
    const { items, next } = page(account[key], body.NextToken, size);
    return { [listName]: items.map(onWire), NextToken: next };
  },
  'GraniteServiceVersion20100801.DescribeAlarmHistory': (
    account,
    body,
    size,
  ) => {
    const [kind] = body.AlarmTypes;
    const all = account.history.filter(
      item =>
        (item.kind ?? 'MetricAlarm') === kind &&
        seconds(item.at) >= body.StartDate,
    );
    const { items, next } = page(all, body.NextToken, size);
    return { AlarmHistoryItems: items.map(historyItem), NextToken: next };
  },
  'GraniteServiceVersion20100801.ListAlarmMuteRules': ({ muted }) => ({
    AlarmMuteRuleSummaries: Object.keys(muted).map(name => ({
      AlarmMuteRuleArn: `arn:aws:cloudwatch:eu-west-1:123456789012:alarm-mute-rule:${name}`,
      Status: 'ACTIVE',
      MuteType: 'ONE_TIME',
    })),
  }),
  'GraniteServiceVersion20100801.GetAlarmMuteRule': (
    { muted },
    { AlarmMuteRuleName },
  ) => ({
    Name: AlarmMuteRuleName,
    MuteTargets: { AlarmNames: muted[AlarmMuteRuleName] },
  }),
  'ResourceGroupsTaggingAPI_20170126.GetResources': ({ tags }, body, size) => {
    const { PaginationToken } = body;
    const { items, next } = page(Object.entries(tags), PaginationToken, size);
    return {
      PaginationToken: next ?? '',
      ResourceTagMappingList: items.map(([name, own]) => ({
        ResourceARN: arnOf(name),
        Tags: Object.entries(own).map(([Key, Value]) => ({ Key, Value })),
      })),
    };
  },
};

function historyItem({
  alarm,
  kind = 'MetricAlarm',
  at,
  from,
  to,
}: Account['history'][number]) {
  return {
    AlarmName: alarm,
    AlarmType: kind,
    Timestamp: seconds(at),
    HistoryItemType: 'StateUpdate',
    HistorySummary: `Alarm updated from ${from} to ${to}`,
    HistoryData: JSON.stringify({
      version: '1.0',
      oldState: { stateValue: from, stateReason: 'Unchecked' },
      newState: { stateValue: to, stateReason: 'Threshold Crossed' },
    }),
  };
}
