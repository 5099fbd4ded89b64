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

/** That what alerts did before the first scan, or during an outage, is not known as far back as it was to be. */
export function historyUnread(
  { id, title }: ServerSettings,
  why: string,
): Notice {
  return {
    code: 'history-unread',
    subject: id,
    message: `${title} was asked once what its alerts did before, and did not tell all of it (${why}); noise is known after four weeks`,
    setting: {
      key: `readiness.prometheus.servers.${id}.history`,
      value: '{ days: 0 }',
    },
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
