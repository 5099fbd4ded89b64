import { Notice } from 'backstage-plugin-readiness-node';
import { ServerError } from '../http/ServerError';
import { ServerSettings } from '../settings/Settings';

/** That whom alarms reach is not read anew. */
export function alertmanagerSilent(
  { id, title }: ServerSettings,
  { message }: ServerError,
): Notice {
  return {
    code: 'alertmanager-silent',
    subject: id,
    message: `Alertmanager of ${title} does not answer (${message}); whom alarms reach is as it was`,
  };
}

/** That nobody knows what rules have no data. */
export function queriesFail(
  { id, title }: ServerSettings,
  { message }: ServerError,
): Notice {
  return {
    code: 'queries-fail',
    subject: id,
    message: `${title} does not answer queries (${message}); whether its rules have data is not known`,
    setting: {
      key: `readiness.prometheus.servers.${id}.checkData`,
      value: 'false',
    },
  };
}
