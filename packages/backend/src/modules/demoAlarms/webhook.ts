import { JsonObject } from '@backstage/types';
import { labelsOf } from './labelsOf';
import { DemoAlarm } from './DemoAlarm';
import { Fire } from './fires';

const ALERTMANAGER = 'https://alerts.quillbrook.example.com';
const PROMETHEUS = 'https://prometheus.quillbrook.example.com';

/** Nothing that is not over: as Alertmanager writes it. */
const NEVER = '0001-01-01T00:00:00Z';

/** An alarm that is firing, or one that has ceased to. */
export interface Told extends Fire {
  alarm: DemoAlarm;
}

/** One notification of Alertmanager to its webhook, version 4. */
export function notification(
  receiver: string,
  told: readonly Told[],
): JsonObject {
  const isOver = told.every(({ to }) => to !== undefined);
  return {
    version: '4',
    groupKey: '{}:{}',
    truncatedAlerts: 0,
    status: isOver ? 'resolved' : 'firing',
    receiver,
    groupLabels: {},
    commonLabels: {},
    commonAnnotations: {},
    externalURL: ALERTMANAGER,
    alerts: told.map(alertOf),
  };
}

function alertOf({ alarm, from, to }: Told): JsonObject {
  const { name, service, links } = alarm;
  const path = `${service}/${name.toLowerCase()}`;
  return {
    status: to === undefined ? 'firing' : 'resolved',
    labels: labelsOf(alarm),
    annotations: Object.fromEntries(
      links.map(link => [
        `${link}_url`,
        `https://${link}.quillbrook.example.com/${path}`,
      ]),
    ),
    startsAt: new Date(from).toISOString(),
    endsAt: to === undefined ? NEVER : new Date(to).toISOString(),
    generatorURL: `${PROMETHEUS}/graph?g0.expr=${name}`,
    fingerprint: path,
  };
}

/** Fires for as long as monitoring works, and is told again and again. */
export function heartbeat(startedAt: number): JsonObject {
  const alarm: DemoAlarm = {
    service: 'monitoring',
    name: 'Watchdog',
    receiver: 'readiness',
    links: [],
    perWeek: 0,
    minutes: 0,
  };
  return notification(alarm.receiver, [{ alarm, from: startedAt }]);
}
