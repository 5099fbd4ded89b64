import { generateKeyPairSync } from 'node:crypto';
import { FakeGithub } from '../__testUtils__/FakeGithub';
import { component, startPull } from '../__testUtils__/startPull';

// The schema of GitHub is large.
jest.setTimeout(60_000);

const github = new FakeGithub();
beforeAll(() => github.start());
afterAll(() => github.stop());

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

describe('a GitHub App', () => {
  it('asks for what it is installed for, with a token for each account', async () => {
    github.install('acme', 7);
    github.install('shop', 8);
    for (const name of ['acme/payments', 'shop/orders', 'other/secret']) {
      github.add(name).deploy(`D-${name}`, '2026-11-20T09:30:00Z');
    }
    const { feed, run, sink } = startPull({
      github,
      entities: ['acme/payments', 'shop/orders', 'other/secret'].map(slug =>
        component(slug, { 'github.com/project-slug': slug }),
      ),
      integrations: {
        host: 'github.com',
        apiBaseUrl: github.url,
        apps: [
          {
            appId: 1,
            clientId: 'id',
            clientSecret: 'secret',
            webhookSecret: 'secret',
            privateKey,
          },
        ],
      },
    });
    await run();
    expect(sink.all.map(({ source }) => source)).toEqual([
      'github.com/acme',
      'github.com/shop',
    ]);
    expect(github.asked.map(({ authorization }) => authorization)).toEqual([
      'Bearer token-of-7',
      'Bearer token-of-7',
      'Bearer token-of-8',
      'Bearer token-of-8',
    ]);
    expect(await feed.listNotices()).toMatchObject([
      { code: 'github-no-credentials', subject: 'github.com/other' },
    ]);
  });
});
