import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import {
  AlarmChange,
  AlarmReading,
  Notice,
  ScanContext,
} from 'backstage-plugin-readiness-node';
import { FiringAlerts } from '../scan/FiringAlerts';
import { PrometheusSource } from '../scan/PrometheusSource';
import { readSettings } from '../settings/readSettings';

export function settingsOf(prometheus: JsonObject) {
  return readSettings(new ConfigReader({ readiness: { prometheus } }));
}

/** The source of one server. */
export function sourceOf(server: JsonObject, firing = new FiringAlerts()) {
  const { servers, isOwnReceiver } = settingsOf({ servers: { shop: server } });
  const options = { servers: ['shop'], isOwnReceiver, firing };
  return new PrometheusSource(servers[0], options);
}

/** What a scan yields, by id, and what the platform team is told. */
export async function scan(
  source: PrometheusSource,
  more: Partial<ScanContext> = {},
) {
  const alarms: Record<string, AlarmReading> = {};
  const notices: Notice[] = [];
  const changes: AlarmChange[] = [];
  let historySince: string | undefined;
  const pages = source.scan({
    abort: new AbortController().signal,
    now: new Date(),
    logger: mockServices.logger.mock(),
    notify: notice => notices.push(notice),
    ...more,
  });
  for await (const page of pages) {
    for (const alarm of page.alarms) alarms[alarm.id] = alarm;
    changes.push(...(page.changes ?? []));
    historySince = page.historySince ?? historySince;
  }
  return { alarms, notices, changes, historySince };
}
