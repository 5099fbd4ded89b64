/** Nobody listens there: nothing that a test routes leaves the machine. */
const NOBODY = 'http://127.0.0.1:9';

export const ON_CALL = {
  name: 'on-call',
  pagerduty_configs: [{ routing_key: 'a-key', url: NOBODY }],
};

export const PAYMENTS = {
  name: 'payments',
  slack_configs: [{ channel: '#payments', api_url: NOBODY }],
};

/** Pushes to a readiness backend. */
export function readinessReceiver(backend: string, token: string) {
  return {
    name: 'readiness',
    webhook_configs: [
      {
        url: `${backend}/api/readiness/v1/alarms`,
        http_config: { authorization: { credentials: token } },
      },
    ],
  };
}
