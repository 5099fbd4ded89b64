import { FakeGithub, githubSchema } from '../__testUtils__/FakeGithub';
import { bot } from '../__testUtils__/FakeRepository';
import { component, START, startPull } from '../__testUtils__/startPull';

const MINUTE = 60_000;

// The schema of GitHub is large.
jest.setTimeout(60_000);

const github = new FakeGithub();
beforeAll(async () => {
  githubSchema();
  await github.start();
});
afterAll(() => github.stop());
beforeEach(() => {
  github.repositories.clear();
  github.asked.length = 0;
  github.refuse = () => undefined;
  github.rateLimit.remaining = 4999;
});

const pull = (names: string[], more = {}) =>
  startPull({
    github,
    entities: names.map(name => component(name)),
    ...more,
  });

const at = (minutesAgo: number) =>
  new Date(START - minutesAgo * MINUTE).toISOString().replace('.000Z', 'Z');

const deployed = (minutesAgo: number) =>
  [
    ['IN_PROGRESS', at(minutesAgo - 1)],
    ['SUCCESS', at(minutesAgo - 2)],
  ] as const;

describe('a pull', () => {
  it('tells of deployments with all their statuses', async () => {
    github.add('acme/payments').deploy('D1', at(60), deployed(60), {
      payload: '{"version":"1.4.2","service":"payments-api"}',
      task: 'deploy:hotfix',
    });
    const { run, sink } = pull(['payments']);
    await run();
    const common = {
      type: 'deployment',
      source: 'github.com/acme',
      deployment: 'D1',
      environment: 'production',
      commit: 'c0ffeeD1',
      version: '1.4.2',
      cause: 'hotfix',
      actor: { id: 'ada' },
      subject: {
        repository: 'github.com/acme/payments',
        service: 'acme/payments/payments-api',
      },
    };
    const link = 'https://ci.example.com/D1';
    expect(sink.all).toEqual([
      {
        ...common,
        id: 'D1',
        step: 'queued',
        at: at(60),
        link: 'https://github.com/acme/payments/deployments',
      },
      {
        ...common,
        id: `D1-IN_PROGRESS-${at(59)}`,
        step: 'started',
        at: at(59),
        link,
      },
      {
        ...common,
        id: `D1-SUCCESS-${at(58)}`,
        step: 'succeeded',
        at: at(58),
        link,
      },
    ]);
  });

  it('tells of merged pull requests: who wrote, merged and approved them, and which paths', async () => {
    const repository = github.add('acme/payments');
    repository.merge('P1', at(90), {
      commits: { nodes: [{ commit: { authoredDate: at(300) } }] },
      mergedBy: bot('merge-queue'),
    });
    repository.merge('P2', at(80), { baseRefName: 'release-1' });
    const { run, sink } = pull(['payments']);
    await run();
    expect(sink.all).toEqual([
      {
        type: 'change',
        source: 'github.com/acme',
        id: 'P1/read',
        at: at(90),
        subject: {
          repository: 'github.com/acme/payments',
          paths: ['src/pay.ts'],
        },
        commit: 'merge-of-P1',
        link: 'https://github.com/acme/payments/pull/P1',
        writtenAt: at(300),
        author: { id: 'ada' },
        mergedBy: { id: 'merge-queue', isBot: true },
        approvedBy: { id: 'cyd' },
      },
    ]);
  });

  it('tells of the latest release as of a build, once', async () => {
    github.add('acme/payments').latestRelease = {
      id: 'R1',
      publishedAt: at(3 * 24 * 60),
      url: 'https://github.com/acme/payments/releases/tag/v1',
      tagCommit: { oid: 'abc' },
    };
    const { run, sink } = pull(['payments']);
    await run();
    await run();
    expect(sink.all).toEqual([
      expect.objectContaining({ type: 'build', id: 'R1', commit: 'abc' }),
    ]);
    expect(sink.repeats).toBe(0);
  });

  it('then asks only for what is new: the status that a webhook lost, and nothing else', async () => {
    const repository = github.add('acme/payments');
    repository.deploy('D1', at(120), deployed(120));
    repository.deploy('D2', at(10), [['IN_PROGRESS', at(9)]]);
    const { run, sink, time } = pull(['payments']);
    await run();
    expect(sink.events.size).toBe(5);
    github.asked.length = 0;

    time.now += 5 * MINUTE;
    await run();
    expect(github.asked).toHaveLength(1);

    repository.deploy('D2', at(10), [
      ['IN_PROGRESS', at(9)],
      ['FAILURE', at(-7)],
    ]);
    time.now += 5 * MINUTE;
    await run();
    expect(sink.events.size).toBe(6);
    expect(sink.all.at(-1)).toMatchObject({ deployment: 'D2', step: 'failed' });
    expect(github.asked.at(-1)?.variables).toEqual({ ids: ['D2'] });
  });

  it('asks about twenty repositories at once', async () => {
    const names = Array.from({ length: 45 }, (_, i) => `service-${i}`);
    names.forEach(name => github.add(`acme/${name}`));
    await pull(names).run();
    expect(github.asked).toHaveLength(3);
  });

  it('reads 180 days back, and no further', async () => {
    const repository = github.add('acme/payments');
    const day = 24 * 60;
    repository.deploy('Young', at(179 * day), deployed(179 * day));
    repository.deploy('Old', at(181 * day), deployed(181 * day));
    repository.merge('OldButDiscussed', at(400 * day), { updatedAt: at(5) });
    const { run, sink } = pull(['payments']);
    await run();
    const told = sink.all.map(one => 'deployment' in one && one.deployment);
    expect([...new Set(told)]).toEqual(['Young']);
  });

  it('asks GitHub Enterprise where it is, with what is for it', async () => {
    github.add('shop/orders').deploy('D1', at(10), deployed(10));
    const { run, sink } = startPull({
      github,
      entities: [
        component('orders', {
          'github.com/project-slug': 'shop/orders',
          'backstage.io/source-location':
            'url:https://ghe.example.com/shop/orders/tree/main/',
        }),
        component('elsewhere', {
          'backstage.io/source-location': 'url:https://gitlab.com/shop/other/',
        }),
      ],
      integrations: {
        host: 'ghe.example.com',
        apiBaseUrl: `${github.url}/api/v3`,
        token: 'token-of-shop',
      },
    });
    await run();
    expect(github.asked.map(({ path }) => path)).toEqual([
      '/api/graphql',
      '/api/graphql',
    ]);
    expect(github.asked[0].authorization).toBe('Bearer token-of-shop');
    expect(sink.all[0]).toMatchObject({
      source: 'ghe.example.com/shop',
      subject: { repository: 'ghe.example.com/shop/orders' },
    });
  });
});
