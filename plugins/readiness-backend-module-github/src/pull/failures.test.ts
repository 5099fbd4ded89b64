import { FakeGithub } from '../__testUtils__/FakeGithub';
import { component, START, startPull } from '../__testUtils__/startPull';

const MINUTE = 60_000;

// The schema of GitHub is large.
jest.setTimeout(60_000);

const github = new FakeGithub();
beforeAll(() => github.start());
afterAll(() => github.stop());
beforeEach(() => {
  github.repositories.clear();
  github.asked.length = 0;
  github.refuse = () => undefined;
  github.rateLimit = {
    cost: 1,
    remaining: 4999,
    resetAt: '2026-11-20T10:00:00Z',
  };
});

const PAYMENTS = component('payments');
const at = (minutesAgo: number) =>
  new Date(START - minutesAgo * MINUTE).toISOString();

/** As many deployments as make several pages, one every ten minutes. */
function addDeployments(name: string, count: number) {
  const repository = github.add(name);
  for (let i = 1; i <= count; i++) {
    repository.deploy(`D${i}`, at(i * 10), [['SUCCESS', at(i * 10 - 1)]]);
  }
  return repository;
}

const isList = (query: string) => query.startsWith('query Readiness(');

describe('a pull', () => {
  it('goes on where a page failed, and has lost nothing', async () => {
    addDeployments('acme/payments', 130);
    const { feed, run, sink } = startPull({ github, entities: [PAYMENTS] });
    const lists = () =>
      github.asked.filter(
        ({ query, variables }) => isList(query) && 'deployments0' in variables,
      );
    github.refuse = ({ query }) =>
      isList(query) && lists().length > 1 ? { status: 502 } : undefined;
    await run();
    expect(sink.events.size).toBe(100);
    expect(await feed.listNotices()).toHaveLength(1);
    expect(await feed.completeUntil(PAYMENTS)).toBe('2026-05-24T09:40:00.000Z');

    github.refuse = () => undefined;
    github.asked.length = 0;
    await run();
    expect(lists()[0].variables.deployments0).toBe('D50');
    expect(sink.events.size).toBe(260);
    expect(sink.repeats).toBe(0);
    expect(await feed.completeUntil(PAYMENTS)).toBe(at(0));
    expect(await feed.listNotices()).toEqual([]);
  });

  it('hears again what could not be stored', async () => {
    addDeployments('acme/payments', 1);
    const { run, sink } = startPull({ github, entities: [PAYMENTS] });
    sink.error = new Error('The database is away');
    await expect(run()).rejects.toThrow('The database is away');
    sink.error = undefined;
    await run();
    expect(sink.events.size).toBe(2);
  });

  it('asks for less when the answer is too much, and reads all but what fails alone', async () => {
    const entities = ['a', 'b', 'c', 'd', 'e'].map(name => component(name));
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      github.add(`acme/${name}`).deploy(`D-${name}`, at(9));
    }
    github.refuse = ({ variables }) =>
      Object.values(variables).includes('d') ? { status: 504 } : undefined;
    const { feed, run, sink } = startPull({ github, entities });
    await run();
    expect(sink.all.map(({ id }) => id).sort()).toEqual([
      'D-a',
      'D-b',
      'D-c',
      'D-e',
    ]);
    expect(await feed.listNotices()).toEqual([
      {
        code: 'github-unreadable',
        subject: 'github.com/acme',
        message: 'GitHub fails to answer about them: d',
        since: at(0),
      },
    ]);
  });

  it('says once for each account which repositories are not there or forbidden, and reads the others', async () => {
    addDeployments('acme/payments', 1);
    github.add('acme/secret').error = Object.assign(
      new Error('Resource not accessible by integration'),
      { type: 'FORBIDDEN' },
    );
    const names = ['gone-1', 'gone-2', 'gone-3', 'gone-4', 'gone-5', 'secret'];
    const { feed, logger, run, sink, time } = startPull({
      github,
      entities: [PAYMENTS, ...names.map(name => component(name))],
    });
    await run();
    time.now += 5 * MINUTE;
    await run();
    expect(sink.events.size).toBe(2);
    expect(await feed.listNotices()).toEqual([
      {
        code: 'github-not-found',
        subject: 'github.com/acme',
        message:
          'GitHub does not know them, or does not show them to the integration: gone-1, gone-2, gone-3 and 2 more',
        since: at(0),
      },
      {
        code: 'github-forbidden',
        subject: 'github.com/acme',
        message:
          'GitHub forbids to read them: Resource not accessible by integration: secret',
        since: at(0),
      },
    ]);
    expect(logger.warn.mock.calls.length).toBeLessThanOrEqual(1);
    expect(await feed.completeUntil(component('gone-1'))).toBeUndefined();
    expect(await feed.completeUntil(PAYMENTS)).toBe(at(-5));
  });

  it('reads a repository that has another name now, and says so', async () => {
    addDeployments('acme/payments', 1).nameWithOwner = 'acme/billing';
    const { feed, run, sink } = startPull({ github, entities: [PAYMENTS] });
    await run();
    expect(sink.all[0].subject.repository).toBe('github.com/acme/payments');
    expect(await feed.listNotices()).toMatchObject([
      {
        code: 'github-moved',
        message: expect.stringContaining('acme/billing'),
      },
    ]);
  });

  it('forgets the trouble of a repository that left the catalog', async () => {
    const gone = startPull({ github, entities: [component('gone')] });
    await gone.run();
    expect(await gone.feed.listNotices()).toHaveLength(1);
    const { feed, run } = startPull({
      github,
      entities: [],
      store: gone.store,
    });
    await run();
    expect(await feed.listNotices()).toEqual([]);
  });

  it('stops when the budget is spent, and goes on when there is a new one', async () => {
    addDeployments('acme/payments', 1);
    const { logger, run, sink, time } = startPull({
      github,
      entities: [PAYMENTS],
      reserve: 1000,
    });
    github.rateLimit.remaining = 1000;
    await run();
    await run();
    expect(github.asked).toHaveLength(1);
    expect(sink.events.size).toBe(0);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('2026-11-20T10:00:00.000Z'),
    );
    github.rateLimit.remaining = 4999;
    time.now = Date.parse('2026-11-20T10:00:01Z');
    await run();
    expect(sink.events.size).toBe(2);
  });

  it.each([
    [
      'a secondary limit with Retry-After',
      { status: 403, headers: { 'retry-after': '120' } },
      120,
    ],
    [
      'a secondary limit that says nothing more',
      {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
      60,
    ],
    ['too many requests', { status: 429 }, 60],
    [
      'a limit that is told in the answer',
      {
        status: 200,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(START / 1000 + 300),
        },
        body: {
          errors: [
            { type: 'RATE_LIMITED', message: 'API rate limit exceeded' },
          ],
        },
      },
      300,
    ],
  ])('waits for as long as GitHub says with %s', async (_, refusal, wait) => {
    addDeployments('acme/payments', 1);
    const { feed, run, sink, time } = startPull({
      github,
      entities: [PAYMENTS],
    });
    github.refuse = () => refusal;
    await run();
    github.refuse = () => undefined;
    time.now = START + wait * 1000 - 1;
    await run();
    expect(github.asked).toHaveLength(1);
    time.now += 1;
    await run();
    expect(sink.events.size).toBe(2);
    expect(await feed.listNotices()).toEqual([]);
  });

  it.each([
    ['credentials are refused', { status: 401 }, 'github-refused'],
    ['it is forbidden', { status: 403 }, 'github-refused'],
  ])(
    'says so when %s, and goes on when that is over',
    async (_, refusal, code) => {
      addDeployments('acme/payments', 1);
      const { feed, run, sink, time } = startPull({
        github,
        entities: [PAYMENTS],
      });
      await run();
      github.refuse = () => refusal;
      time.now += 20 * MINUTE;
      await run();
      expect(await feed.listNotices()).toMatchObject([
        { code, subject: 'github.com/acme', since: at(-20) },
      ]);
      // What was known stays as old as it is.
      expect(await feed.completeUntil(PAYMENTS)).toBe(at(0));
      github.refuse = () => undefined;
      await run();
      expect(await feed.listNotices()).toEqual([]);
      expect(sink.repeats).toBe(0);
    },
  );

  it('asks nothing without credentials, and says what is missing', async () => {
    const { feed, run } = startPull({
      github,
      entities: [PAYMENTS],
      integrations: { host: 'github.com', apiBaseUrl: github.url },
    });
    await run();
    expect(github.asked).toEqual([]);
    expect(await feed.listNotices()).toMatchObject([
      {
        code: 'github-no-credentials',
        message: expect.stringContaining('integrations.github'),
      },
    ]);
    expect(await feed.completeUntil(PAYMENTS)).toBeUndefined();
  });

  it('says so when GitHub cannot be reached', async () => {
    const { feed, run } = startPull({
      github,
      entities: [PAYMENTS],
      integrations: {
        host: 'github.com',
        apiBaseUrl: 'http://127.0.0.1:7549',
        token: 'token',
      },
    });
    await run();
    expect(await feed.listNotices()).toMatchObject([
      { code: 'github-unreachable' },
    ]);
  });

  it('stops when it is told to, and goes on the next time', async () => {
    addDeployments('acme/payments', 130);
    const { run, sink } = startPull({ github, entities: [PAYMENTS] });
    const stopping = new AbortController();
    github.refuse = ({ query }) => {
      if (!isList(query) && sink.events.size > 0) stopping.abort();
      return undefined;
    };
    await run(stopping.signal);
    expect(sink.events.size).toBe(100);
    github.refuse = () => undefined;
    await run();
    expect(sink.events.size).toBe(260);
  });
});
