import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { Observation } from 'backstage-plugin-readiness-common';
import { daysAgo, NOW } from '../../../delivery/figures/__testUtils__/records';
import { MINUTE } from '../../../delivery/figures/spans';
import { AlarmRecord, AlarmSourceRecord, EntityAlarms } from '../../records';
import { alarmFacts } from '../alarmFacts';
import { AlarmHistory } from '../AlarmHistory';
import { readAlarmOptions } from '../options/readAlarmOptions';

/** Options of an installation that says so much of alarms. */
export const optionsWith = (alarms: JsonObject = {}) =>
  readAlarmOptions(new ConfigReader({ readiness: { alarms } }));

/** An alarm that everything is right with, for a hundred days. */
export function alarm(
  title: string,
  more: Partial<AlarmRecord> = {},
): AlarmRecord {
  const since = more.since ?? daysAgo(100);
  return {
    id: title,
    title,
    source: 'prometheus-eu-1',
    state: 'ok',
    since,
    severity: 'critical',
    routedTo: ['payments-oncall'],
    runbook: 'https://runbooks.example.com/payments',
    dashboard: 'https://dashboards.example.com/payments',
    logs: 'https://logs.example.com/payments',
    labels: { service: 'payments' },
    firstSeenAt: daysAgo(100),
    matchedBy: 'label service',
    changes: [{ at: since, state: more.state ?? 'ok' }],
    ...more,
  };
}

export const aSource = (
  more: Partial<AlarmSourceRecord> = {},
): AlarmSourceRecord => ({
  id: 'prometheus-eu-1',
  title: 'Prometheus eu-1',
  kind: 'pull',
  asOf: daysAgo(0),
  historySince: daysAgo(100),
  selectors: [],
  ...more,
});

export const known = (
  alarms: readonly AlarmRecord[],
  more: Partial<EntityAlarms> = {},
): EntityAlarms => ({
  alarms,
  sources: [aSource()],
  connected: true,
  mapped: true,
  ...more,
});

/** What changed when, from minutes before now: `[120, 'firing'], [118, 'ok']`. */
export const changed = (
  ...changes: [minutesAgo: number, state: AlarmRecord['state']][]
): AlarmRecord['changes'] =>
  changes.map(([minutesAgo, state]) => ({
    at: daysAgo(0, minutesAgo * MINUTE),
    state,
  }));

/** So many fires, a quarter of an hour apart and of so many minutes each; the last ended an hour ago. */
export function fired(times: number, minutes: number): AlarmRecord['changes'] {
  return Array.from({ length: times }, (_, index) => 60 + 15 * index)
    .reverse()
    .flatMap(ago => changed([ago + minutes, 'firing'], [ago, 'ok']));
}

export interface Told {
  alarms: readonly AlarmRecord[];
  known?: Partial<EntityAlarms>;
  deliveries?: AlarmHistory['deliveries'];
  options?: JsonObject;
  now?: number;
}

export const figuredOf = ({ alarms, now = NOW, ...more }: Told) =>
  alarmFacts(known(alarms, more.known), more.deliveries, {
    now,
    options: optionsWith(more.options),
  });

/** By name: the value, the reason why there is none, or the message of what failed. */
export function factsOf(told: Told): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figuredOf(told).facts).map(([ref, said]) => [
      ref.replace('alarms/', ''),
      valueOf(said),
    ]),
  );
}

function valueOf(said: Observation): unknown {
  if (said.status === 'present') return said.value;
  return said.status === 'failed' ? `failed: ${said.message}` : said.reason;
}
