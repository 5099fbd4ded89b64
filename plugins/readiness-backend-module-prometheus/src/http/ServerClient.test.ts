import { z } from 'zod/v4';
import { LoopbackServer } from '../__testUtils__/LoopbackServer';
import { ServerClient } from './ServerClient';

let server: LoopbackServer;

beforeEach(async () => {
  server = await new LoopbackServer().start();
});

afterEach(() => server.stop());

const HEADERS = { authorization: 'Bearer s3cret' };

function ask(url = server.url, timeout = 5_000) {
  const endpoint = { url, externalUrl: url, headers: HEADERS };
  return new ServerClient(endpoint, timeout).ask({
    path: '/api',
    answers: z.object({ data: z.object({ n: z.number() }) }),
    abort: new AbortController().signal,
  });
}

describe('A server', () => {
  it('is sent the credentials, and gives what is asked', async () => {
    server.answers['/api'] = () => ({ body: { data: { n: 7 } } });
    expect(await ask()).toEqual({ data: { n: 7 } });
    expect(server.asked[0].headers).toMatchObject(HEADERS);
  });

  it.each([
    [{ status: 401 }, 'answered 401: the credentials are missing or not'],
    [{ status: 403, body: 'no' }, 'answered 403: the credentials do not allow'],
    [{ status: 503, body: { error: 'starting' } }, 'answered 503: starting'],
    [{ status: 500, body: '<html>' }, 'answered 500'],
    [{ body: '<html>sign in</html>' }, 'not what was asked for, at its beginn'],
    [{ body: { data: { n: 'x' } } }, 'not what was asked for, at data.n'],
  ])('that answers %j: %s', async (answer, message) => {
    server.answers['/api'] = () => answer;
    await expect(ask()).rejects.toThrow(`/api: `);
    await expect(ask()).rejects.toThrow(message);
    await expect(ask()).rejects.not.toThrow('s3cret');
  });

  it('that leads elsewhere is not followed with credentials', async () => {
    const location = `${server.url}/login`;
    server.answers['/api'] = () => ({ status: 302, headers: { location } });
    await expect(ask()).rejects.toThrow('is there a sign-in page in front');
    expect(server.asked).toHaveLength(1);
  });

  it('that does not answer in time is not waited for', async () => {
    server.answers['/api'] = () => 'never';
    await expect(ask(server.url, 100)).rejects.toThrow(
      '/api: no answer within 0.1 seconds',
    );
  });

  it('that is not there is told by why', async () => {
    const { url } = server;
    await server.stop();
    await expect(ask(url)).rejects.toThrow('/api: ECONNREFUSED');
    server = await new LoopbackServer().start();
  });
});
