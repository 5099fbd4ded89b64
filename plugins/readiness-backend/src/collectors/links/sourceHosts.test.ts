import { Readable } from 'node:stream';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  NotFoundError,
  NotModifiedError,
} from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { linksOf } from './__testUtils__/linksOf';
import { LocalServer } from './__testUtils__/LocalServer';
import { resolver } from './__testUtils__/network';

const FILE = 'https://git.example.com/acme/ledger/blob/main/docs/runbook.md';
const CHANGED = new Date('2026-05-01T08:00:00.000Z');
const NOW = new Date('2026-11-21T09:00:00.000Z');
const TOKEN = {
  github: [
    {
      host: 'git.example.com',
      apiBaseUrl: 'https://git.example.com/api/v3',
      token: 'secret',
    },
  ],
};
const NO_TOKEN = {
  github: [
    { host: 'git.example.com', apiBaseUrl: 'https://git.example.com/api/v3' },
  ],
};

type ReadUrl = UrlReaderService['readUrl'];

const read: ReadUrl = async () => ({
  buffer: async () => Buffer.from('Roll back'),
  stream: () => Readable.from([Buffer.from('Roll '), Buffer.from('back')]),
  etag: 'abc',
  lastModifiedAt: CHANGED,
});
const fails =
  (error: Error): ReadUrl =>
  async () => {
    throw error;
  };

async function ask(
  url: string,
  readUrl: ReadUrl,
  integrations: JsonObject = TOKEN,
) {
  const { asker } = linksOf({ integrations, readUrl, resolve: resolver({}) });
  const context = { now: NOW, abort: new AbortController().signal };
  return (await asker.ask([url], context)).get(url);
}

describe('files of source hosts', () => {
  it('are read through the integration, with when they changed', async () => {
    expect(await ask(FILE, read)).toMatchObject({
      state: 'ok',
      textLength: 9,
      changedAt: CHANGED.toISOString(),
      etag: 'abc',
    });
  });

  it('are not taken for changed in the moment in which they are sent', async () => {
    const readUrl: ReadUrl = async (...args) => ({
      ...(await read(...args)),
      lastModifiedAt: new Date(NOW.getTime() - 60_000),
    });
    expect(await ask(FILE, readUrl)).toMatchObject({
      state: 'ok',
      changedAt: null,
    });
  });

  it.each<[string, Error, JsonObject, string]>([
    ['is missing', new NotFoundError('no'), TOKEN, 'missing'],
    [
      'may be hidden from strangers',
      new NotFoundError('no'),
      NO_TOKEN,
      'unasked',
    ],
    ['did not let us in', new AuthenticationError('no'), TOKEN, 'unasked'],
    [
      'ran into a limit',
      new Error('403 (rate limit exceeded)'),
      TOKEN,
      'unasked',
    ],
  ])('one that %s', async (_, error, integrations, state) => {
    expect(await ask(FILE, fails(error), integrations)).toMatchObject({
      state,
    });
  });

  it('says the same of the same trouble, whatever the words of the host', async () => {
    const first = await ask(FILE, fails(new Error('failed at 09:01, id 17')));
    const second = await ask(FILE, fails(new Error('failed at 09:02, id 18')));
    expect(first?.message).toBe(second?.message);
    expect(first?.message).toBeTruthy();
  });

  it('are not sent again when they did not change', async () => {
    const readUrl = jest.fn(read);
    const { asker } = linksOf({ integrations: TOKEN, readUrl });
    const { signal: abort } = new AbortController();
    await asker.ask([FILE], { now: NOW, abort });
    readUrl.mockImplementation(async (_, options) => {
      throw options?.etag === 'abc'
        ? new NotModifiedError()
        : new Error('etag');
    });
    const later = new Date(NOW.getTime() + 20 * 60 * 60 * 1000);
    const records = await asker.ask([FILE], { now: later, abort });
    expect(records.get(FILE)).toMatchObject({
      state: 'ok',
      okAt: later.toISOString(),
      textLength: 9,
    });
  });

  it('are told from other pages of the host, which are asked as a stranger would', async () => {
    const readUrl = jest.fn(read);
    const wiki = 'https://git.example.com/acme/ledger/wiki/Runbook';
    // Nothing resolves here: it tried the network, not the integration.
    expect(await ask(wiki, readUrl)).toMatchObject({
      state: 'unasked',
      message: 'The name of the host could not be resolved',
    });
    expect(readUrl).not.toHaveBeenCalled();
  });

  it.each([
    [FILE, true],
    ['https://git.example.com/acme/ledger/raw/main/docs/runbook.md', true],
    ['https://git.example.com/acme/ledger/tree/main/docs', false],
    ['https://git.example.com/acme/ledger', false],
    ['https://git.example.com/acme/ledger/issues/1', false],
    ['https://gitlab.com/acme/money/ledger/-/blob/main/runbook.md', true],
    ['https://bitbucket.org/acme/ledger/src/main/runbook.md', true],
    ['https://dev.azure.com/acme/money/_git/ledger?path=/runbook.md', true],
    ['https://bucket.s3.amazonaws.com/runbook.md', false],
    ['https://wiki.example.com/a/b/blob/main/c.md', false],
  ])('%s is one: %s', (url, isFile) => {
    const { sourceHosts } = linksOf({ integrations: TOKEN });
    expect(sourceHosts.isFile(new URL(url))).toBe(isFile);
  });

  it('may be asked without being listed: the portal is set up to talk to them', () => {
    const { refusalOf } = linksOf({
      integrations: {
        github: [
          {
            host: 'localhost:8443',
            apiBaseUrl: 'https://localhost:8443/api/v3',
          },
        ],
      },
    });
    expect(refusalOf('https://localhost:8443/acme/ledger')).toBeUndefined();
    expect(refusalOf('https://localhost/acme/ledger')).toBeDefined();
  });
});

describe('other pages of source hosts', () => {
  it('are not missing because a stranger does not see them', async () => {
    const server = await new LocalServer((_, response) =>
      response.writeHead(404).end(),
    ).start();
    try {
      const host = `localhost:${server.port}`;
      const { asker } = linksOf({
        integrations: {
          gitea: [
            { host, baseUrl: `http://${host}`, username: 'u', password: 'p' },
          ],
        },
      });
      const url = server.url('/acme/ledger/wiki');
      const records = await asker.ask([url], {
        now: NOW,
        abort: new AbortController().signal,
      });
      expect(records.get(url)).toMatchObject({ state: 'unasked' });
      expect(server.headers[0]).not.toHaveProperty('authorization');
    } finally {
      await server.stop();
    }
  });
});
