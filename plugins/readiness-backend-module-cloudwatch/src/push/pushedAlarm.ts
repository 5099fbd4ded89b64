import { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { AlarmEvent } from 'backstage-plugin-readiness-node';
import { readingOf } from '../reading/readingOf';
import { StoredAlarm } from '../reading/StoredAlarm';
import { Surroundings } from '../reading/Surroundings';
import { CloudWatchEvent, EventQuery } from './alarmEvent';

/** Events know nothing of tags and mute rules. */
const NOTHING_AROUND: Surroundings = {
  account: {
    alsoReaches: [],
    tags: { severity: '', runbook: '', dashboard: '', logs: '' },
  },
  tags: new Map(),
  children: new Set(),
  suppressors: new Set(),
  muted: new Set(),
  isSilent: () => false,
};

/**
 * What an event says of its alarm. It does not say whom the alarm reaches, nor whether it may; and of one
 * that scans know better, it is believed the state alone.
 */
export function pushedAlarm(
  event: CloudWatchEvent,
  { isScanned }: { isScanned: boolean },
): AlarmEvent {
  const at = event.detail.state.timestamp ?? event.time;
  const read = readingOf(storedAlarm(event), NOTHING_AROUND);
  const { id, title, state, silenced, routedTo: _, ...told } = read;
  return {
    at,
    alarm: {
      ...(isScanned ? { labels: {} } : told),
      id,
      title,
      state,
      since: at,
      ...(silenced && { silenced: { since: at } }),
    },
  };
}

function storedAlarm({ detail, resources }: CloudWatchEvent): StoredAlarm {
  const { alarmName, configuration = {}, state } = detail;
  return {
    AlarmName: alarmName,
    AlarmArn: resources?.[0],
    AlarmDescription: configuration.description,
    AlarmRule: configuration.alarmRule,
    ActionsSuppressedBy: state.actionsSuppressedBy,
    Metrics: configuration.metrics?.map(queryOf),
    StateValue: state.value,
  };
}

function queryOf(query: EventQuery): MetricDataQuery {
  const { metric } = query.metricStat ?? {};
  return {
    Id: query.id,
    Expression: query.expression,
    ReturnData: query.returnData,
    MetricStat: metric && {
      Period: undefined,
      Stat: undefined,
      Metric: {
        MetricName: metric.name,
        Namespace: metric.namespace,
        Dimensions: Object.entries(metric.dimensions ?? {}).map(
          ([Name, Value]) => ({ Name, Value }),
        ),
      },
    },
  };
}
