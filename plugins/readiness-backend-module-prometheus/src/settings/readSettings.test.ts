import { JsonObject } from '@backstage/types';
import { settingsOf } from '../__testUtils__/scan';

const URL = 'https://prometheus.example.com';

const settingsWith = (server: JsonObject) =>
  settingsOf({ servers: { 'eu-1': server } }).servers[0];

describe('The configuration', () => {
  it('needs the address of a server, and nothing else', () => {
    expect(settingsWith({ url: `${URL}/shop/` })).toMatchObject({
      id: 'eu-1',
      title: 'Prometheus eu-1',
      prometheus: {
        url: `${URL}/shop`,
        externalUrl: `${URL}/shop`,
        headers: {},
      },
      alertmanager: undefined,
      timeout: 30_000,
      checkData: true,
      history: 28 * 24 * 3_600_000,
      severityLabel: 'severity',
      schedule: { frequency: { minutes: 1 } },
    });
    expect(settingsOf({}).servers).toEqual([]);
  });

  it('sends the credentials that it is given, to each server its own', () => {
    const { prometheus, alertmanager } = settingsWith({
      url: URL,
      basicAuth: { username: 'jane', password: 'pässword' },
      headers: { 'X-Scope-OrgID': 'shop' },
      alertmanager: { url: URL, bearerToken: 'a-token' },
    });
    const encoded = Buffer.from('jane:pässword').toString('base64');
    expect(prometheus.headers).toEqual({
      authorization: `Basic ${encoded}`,
      'x-scope-orgid': 'shop',
    });
    expect(alertmanager?.headers).toEqual({ authorization: 'Bearer a-token' });
  });

  it('knows receivers by pattern', () => {
    const { isBlackHole, isOwnReceiver } = settingsOf({
      ownReceivers: ['*.readiness'],
    });
    expect(isOwnReceiver('team.Readiness')).toBe(true);
    expect(isOwnReceiver('teamXreadiness')).toBe(false);
    expect(isBlackHole('null')).toBe(true);
  });

  const KEY = 'readiness.prometheus.servers.eu-1';
  it.each<[JsonObject, string]>([
    [{}, `${KEY}.url: it is missing; valid is, for example, '${URL}'`],
    [{ url: 'prometheus:9090' }, `${KEY}.url: it is no http(s) address`],
    [
      { url: 'https://jane:secret@prometheus.example.com' },
      `${KEY}.url: credentials belong to basicAuth`,
    ],
    [
      { url: URL, bearerToken: 'secret', basicAuth: { username: 'a' } },
      `${KEY}.bearerToken: there is basicAuth too`,
    ],
    [{ url: URL, headers: { 'a b': 'secret' } }, `${KEY}.headers: there is`],
    [
      { url: URL, timeout: { minutes: 6 } },
      `${KEY}.timeout: it is not between`,
    ],
    [
      { url: URL, history: { days: 91 } },
      `${KEY}.history: it is not between nothing and 90 days; valid is, for example, { days: 28 }`,
    ],
    [
      { url: URL, alertmanager: { url: 'ftp://a' } },
      `${KEY}.alertmanager.url: it is no http(s) address; valid is, for example, 'https://alertmanager.example.com'`,
    ],
  ])('%j is refused', (server, message) => {
    expect(() => settingsWith(server)).toThrow(message);
    expect(() => settingsWith(server)).not.toThrow(/secret/);
  });

  it('wants ids that can be names of sources', () => {
    expect(() => settingsOf({ servers: { 'EU 1': { url: URL } } })).toThrow(
      'readiness.prometheus.servers.EU 1: an id is kebab-case',
    );
  });
});
