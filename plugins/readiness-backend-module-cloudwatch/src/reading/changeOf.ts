import { AlarmHistoryItem } from '@aws-sdk/client-cloudwatch';
import { AlarmChange, AlarmState } from 'backstage-plugin-readiness-node';
import { namedState } from './stateOf';

/** `Alarm updated from OK to ALARM` */
const SUMMARY = /\bto (OK|ALARM|INSUFFICIENT_DATA)\b/;

/** That an alarm took a state; nothing, where an item of the history says no such thing. */
export function changeOf(item: AlarmHistoryItem): AlarmChange | undefined {
  const { AlarmName, Timestamp } = item;
  const state = newState(item);
  return AlarmName && Timestamp && state
    ? { alarm: AlarmName, at: Timestamp.toISOString(), state }
    : undefined;
}

function newState(item: AlarmHistoryItem): AlarmState | undefined {
  const [, summarised] = SUMMARY.exec(item.HistorySummary ?? '') ?? [];
  return namedState(dataState(item.HistoryData)) ?? namedState(summarised);
}

/** Long data are cut off, and are JSON no more; the summary is there all the same. */
function dataState(data: string | undefined): unknown {
  try {
    return JSON.parse(data ?? '{}').newState?.stateValue;
  } catch {
    return undefined;
  }
}
