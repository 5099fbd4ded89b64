const SUFFIX = /_configs$/;

const TITLES: Record<string, string> = {
  discord: 'Discord',
  email: 'e-mail',
  incidentio: 'incident.io',
  jira: 'Jira',
  mattermost: 'Mattermost',
  msteams: 'Microsoft Teams',
  msteamsv2: 'Microsoft Teams',
  opsgenie: 'Opsgenie',
  pagerduty: 'PagerDuty',
  pushover: 'Pushover',
  rocketchat: 'Rocket.Chat',
  slack: 'Slack',
  sns: 'SNS',
  telegram: 'Telegram',
  victorops: 'VictorOps',
  webex: 'Webex',
  webhook: 'webhook',
  wechat: 'WeChat',
};

/**
 * What a receiver tells people through, one entry each. Of what is configured there only channels are
 * shown: addresses may hold credentials that Alertmanager does not hide.
 */
export function integrationsOf(receiver: Readonly<Record<string, unknown>>) {
  return Object.entries(receiver)
    .filter(([key]) => SUFFIX.test(key))
    .flatMap(([key, configs]) => {
      const kind = key.replace(SUFFIX, '');
      const list: unknown[] = Array.isArray(configs) ? configs : [];
      return list.map(config => [TITLES[kind] ?? kind, ...channelOf(config)]);
    })
    .map(words => words.join(' '));
}

function channelOf(config: unknown): string[] {
  const { channel } = Object(config) as { channel?: unknown };
  const isPlain =
    typeof channel === 'string' && /^[#@\w][\w.-]*$/.test(channel);
  return isPlain ? [channel] : [];
}
