import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { readEndpoint, readUrl } from './readEndpoint';
import { IdentitySettings, ServerSettings } from './Settings';
import { wrong } from './wrong';

const DAY = 24 * 3_600_000;

/** Facts are good for ten minutes. */
const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  initialDelay: { seconds: 10 },
  frequency: { minutes: 1 },
  timeout: { minutes: 5 },
};

/**
 * @param identity - what it does not say itself
 * @throws naming the key, what is wrong with it and what would be right
 */
export function readServer(
  id: string,
  config: Config,
  identity: IdentitySettings,
): ServerSettings {
  const key = `readiness.prometheus.servers.${id}`;
  const alertmanager = config.getOptionalConfig('alertmanager');
  const schedule = config.getOptionalConfig('schedule');
  return {
    id,
    title: config.getOptionalString('title') ?? `Prometheus ${id}`,
    prometheus: readEndpoint(config, key, 'https://prometheus.example.com'),
    alertmanager:
      alertmanager &&
      readEndpoint(
        alertmanager,
        `${key}.alertmanager`,
        'https://alertmanager.example.com',
      ),
    timeout: timeoutOf(config, key),
    identityLabels:
      config.getOptionalStringArray('identityLabels') ??
      identity.identityLabels,
    severityLabel:
      config.getOptionalString('severityLabel') ?? identity.severityLabel,
    checkData: config.getOptionalBoolean('checkData') ?? true,
    history: historyOf(config, key),
    grafanaUrl: readUrl(
      config,
      'grafanaUrl',
      key,
      'https://grafana.example.com',
    ),
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : SCHEDULE,
  };
}

/** Noise is judged over four weeks. */
const HISTORY = 28 * DAY;
const LONGEST_HISTORY = 90 * DAY;

function historyOf(config: Config, key: string): number {
  if (!config.has('history')) return HISTORY;
  const history = durationToMilliseconds(
    readDurationFromConfig(config, { key: 'history' }),
  );
  if (history >= 0 && history <= LONGEST_HISTORY) return history;
  throw wrong(
    `${key}.history`,
    'it is not between nothing and 90 days',
    '{ days: 28 }',
  );
}

function timeoutOf(config: Config, key: string): number {
  if (!config.has('timeout')) return 30_000;
  const timeout = durationToMilliseconds(
    readDurationFromConfig(config, { key: 'timeout' }),
  );
  if (timeout >= 100 && timeout <= 300_000) return timeout;
  throw wrong(
    `${key}.timeout`,
    'it is not between a tenth of a second and five minutes',
    '{ seconds: 30 }',
  );
}
