import { Config } from '@backstage/config';
import { Endpoint } from './Settings';
import { wrong } from './wrong';

/** @throws naming the key, what is wrong with it and what would be right */
export function readEndpoint(
  config: Config,
  key: string,
  example: string,
): Endpoint {
  const url = readUrl(config, 'url', key, example);
  if (!url) throw wrong(`${key}.url`, 'it is missing', `'${example}'`);
  return {
    url,
    externalUrl: readUrl(config, 'externalUrl', key, example) ?? url,
    headers: { ...readHeaders(config, key), ...readCredentials(config, key) },
  };
}

/** Without a slash at its end. */
export function readUrl(
  config: Config,
  name: string,
  key: string,
  example: string,
): string | undefined {
  const text = config.getOptionalString(name);
  if (text === undefined) return undefined;
  const path = `${key}.${name}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw wrong(path, 'it is no http(s) address', `'${example}'`);
  }
  if (url.username || url.password) {
    throw wrong(
      path,
      'credentials belong to basicAuth, or they would show in links',
      `'${example}'`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function readHeaders(config: Config, key: string): Record<string, string> {
  const headers = config.getOptionalConfig('headers');
  const names = headers?.keys() ?? [];
  for (const name of names) {
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) continue;
    throw wrong(
      `${key}.headers`,
      'there is a name that no header can have',
      '{ X-Scope-OrgID: shop }',
    );
  }
  return Object.fromEntries(
    names.map(name => [name.toLowerCase(), headers!.getString(name)]),
  );
}

function readCredentials(config: Config, key: string): Record<string, string> {
  const basic = config.getOptionalConfig('basicAuth');
  const token = config.getOptionalString('bearerToken');
  if (basic && token !== undefined) {
    throw wrong(
      `${key}.bearerToken`,
      'there is basicAuth too, and only one of them can be sent',
      // eslint-disable-next-line no-template-curly-in-string
      "'${PROMETHEUS_TOKEN}' without basicAuth",
    );
  }
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  if (!basic) return {};
  const pair = `${basic.getString('username')}:${basic.getString('password')}`;
  const encoded = Buffer.from(pair, 'utf8').toString('base64');
  return { authorization: `Basic ${encoded}` };
}
