import { Instant } from 'backstage-plugin-readiness-common';
import { Lookback } from '../../delivery/figures/Lookback';
import { DeliveryRecords } from '../../delivery/records';
import { AlarmSourceRecord, EntityAlarms } from '../records';
import { AlarmContext } from './AlarmContext';
import { SeenAlarm } from './SeenAlarm';
import { seeAlarms } from './seeAlarms';

/** The alarms of an entity, read once for all of its facts. Only judged ones: those meant for people. */
export interface AlarmHistory {
  /** Those that are there. */
  judged: readonly SeenAlarm[];
  /** These, and those that vanished only just: they may come back. */
  remembered: readonly SeenAlarm[];
  /** All that ever were. */
  ever: readonly SeenAlarm[];
  sources: ReadonlyMap<string, AlarmSourceRecord>;
  /** Left out where no feed knows the entity. */
  deliveries?: Pick<
    DeliveryRecords,
    'deployments' | 'incidents' | 'incidentFeed'
  >;
  lookback: Lookback;
  /** Whether what got worse at an instant did so long enough ago to count. */
  isSettled(since: Instant): boolean;
}

export function readAlarmHistory(
  { alarms, sources }: EntityAlarms,
  deliveries: AlarmHistory['deliveries'],
  { now, options }: AlarmContext,
): AlarmHistory {
  const lookback = new Lookback(now);
  const isSettled = (since: Instant) =>
    lookback.isPast(since) && !lookback.isWithinSpan(since, options.settle);
  const ever = seeAlarms(alarms, options).filter(({ notJudged }) => !notJudged);
  return {
    judged: ever.filter(({ record }) => !record.goneAt),
    remembered: ever.filter(
      ({ record }) => !record.goneAt || !isSettled(record.goneAt),
    ),
    ever,
    sources: new Map(sources.map(source => [source.id, source])),
    deliveries,
    lookback,
    isSettled,
  };
}

/** Names of alarms, each once, in alphabetical order. */
export function namesOf(alarms: readonly SeenAlarm[]): string[] {
  return [...new Set(alarms.map(({ record }) => record.title))].sort();
}
