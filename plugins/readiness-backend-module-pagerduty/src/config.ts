import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** What the installation says of PagerDuty. */
export interface PagerDutyOptions {
  apiToken: string;
  /** Without a slash at its end. */
  baseUrl: string;
  /** Nothing where incidents are not to be read. */
  incidents?: {
    backfillDays: number;
    schedule: SchedulerServiceTaskScheduleDefinition;
  };
}

const BASE_URL = 'https://api.pagerduty.com';

/**
 * Reads `readiness.pagerDuty`. Nothing without a token.
 *
 * @throws when it is wrong, with the key and an example
 */
export function readOptions(root: Config): PagerDutyOptions | undefined {
  const config = root.getOptionalConfig('readiness.pagerDuty');
  const apiToken = config?.getOptionalString('apiToken');
  if (!config || !apiToken) return undefined;
  const incidents = readIncidents(config);
  return { apiToken, baseUrl: readBaseUrl(config), ...incidents };
}

function readBaseUrl(config: Config): string {
  const url = config.getOptionalString('baseUrl') ?? BASE_URL;
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new InputError(
      `readiness.pagerDuty.baseUrl must be an http(s) URL, for example ${BASE_URL}; it is '${url}'`,
    );
  }
  return url.replace(/\/+$/, '');
}

function readIncidents(config: Config): Pick<PagerDutyOptions, 'incidents'> {
  const own = config.getOptionalConfig('incidents');
  if (own?.getOptionalBoolean('enabled') === false) return {};
  const backfillDays = own?.getOptionalNumber('backfillDays') ?? 180;
  if (
    !Number.isInteger(backfillDays) ||
    backfillDays < 1 ||
    backfillDays > 400
  ) {
    throw new InputError(
      `readiness.pagerDuty.incidents.backfillDays must be a whole number of days from 1 to 400, for example 180; it is ${backfillDays}`,
    );
  }
  const schedule = own?.has('schedule')
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        own.getConfig('schedule'),
      )
    : { frequency: { minutes: 1 }, timeout: { minutes: 15 } };
  return { incidents: { backfillDays, schedule } };
}
