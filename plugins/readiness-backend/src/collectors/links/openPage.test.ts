import { createServer as createTcpServer } from 'node:net';
import { LocalServer, slowly } from './__testUtils__/LocalServer';
import { networkOf, NetworkOptions } from './__testUtils__/network';
import { Answer, Known } from './Answer';
import { openPage } from './openPage';

const NOW = Date.parse('2026-11-21T09:00:00.000Z');

describe('opening a page', () => {
  let server: LocalServer;
  afterEach(() => server?.stop());

  const serve = async (
    ...handler: ConstructorParameters<typeof LocalServer>
  ) => {
    server = await new LocalServer(...handler).start();
    return server;
  };
  const open = (
    path: string,
    more: NetworkOptions & { known?: Known; abort?: AbortSignal } = {},
  ): Promise<Answer> =>
    openPage(server.url(path), {
      network: networkOf({ allow: [`localhost:${server.port}`], ...more }),
      abort: more.abort ?? new AbortController().signal,
      now: NOW,
      known: more.known,
    });

  it('reads text and what tells later whether it changed', async () => {
    await serve((_, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/plain',
          etag: '"1"',
          'last-modified': 'Sat, 21 Nov 2026 07:00:00 GMT',
        })
        .end('Roll back'),
    );
    expect(await open('/')).toEqual({
      kind: 'ok',
      page: {
        textLength: 9,
        etag: '"1"',
        lastModified: 'Sat, 21 Nov 2026 07:00:00 GMT',
      },
    });
  });

  it('says who asks, and carries nothing that lets it in', async () => {
    await serve();
    await open('/');
    const [headers] = server.headers;
    expect(headers).toMatchObject({
      'user-agent': expect.stringContaining('readiness'),
      accept: expect.stringContaining('text/html'),
    });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
  });

  it.each<[number, Record<string, string>, object]>([
    [204, {}, { kind: 'ok' }],
    [404, {}, { kind: 'missing' }],
    [410, {}, { kind: 'missing' }],
    [401, {}, { kind: 'unasked' }],
    [403, {}, { kind: 'unasked' }],
    [400, {}, { kind: 'unasked' }],
    [304, {}, { kind: 'unasked' }],
    [429, {}, { kind: 'unasked' }],
    [
      429,
      { 'retry-after': '60' },
      { kind: 'unasked', wait: { until: NOW + 60_000, of: 'host' } },
    ],
    [
      503,
      { 'retry-after': 'Sat, 21 Nov 2026 10:00:00 GMT' },
      { kind: 'unasked', wait: { until: NOW + 3_600_000, of: 'page' } },
    ],
    [
      500,
      { 'retry-after': '60' },
      { kind: 'unasked', message: 'It answers 500' },
    ],
    [502, {}, { kind: 'unasked' }],
    [504, {}, { kind: 'unasked' }],
    [302, {}, { kind: 'unasked' }],
    [
      302,
      { location: '/login?next=/' },
      { kind: 'unasked', message: 'It asks to sign in' },
    ],
    [
      302,
      { location: 'https://elsewhere.example.com/' },
      { kind: 'unasked', message: 'It leads to another host' },
    ],
    [302, { location: 'http://[' }, { kind: 'unasked' }],
  ])('%d with %j', async (status, headers, expected) => {
    await serve((_, response) => response.writeHead(status, headers).end());
    expect(await open('/')).toMatchObject(expected);
  });

  it('follows redirects on the same host to the page they mean', async () => {
    await serve(({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(url === '/new' ? 404 : 500).end();
    });
    expect(await open('/old')).toMatchObject({ kind: 'missing' });
    expect(server.asked).toEqual(['/old', '/new']);
  });

  it('does not take a runbook about signing in for a page to sign in', async () => {
    await serve(({ url }, response) => {
      if (url === '/auth')
        response.writeHead(301, { location: '/auth/' }).end();
      else response.end();
    });
    expect(await open('/auth')).toMatchObject({ kind: 'ok' });
  });

  it('gives up on redirects that do not end', async () => {
    await serve(({ url }, response) =>
      response.writeHead(302, { location: `${url}x` }).end(),
    );
    expect(await open('/')).toMatchObject({ kind: 'unasked' });
    expect(server.asked).toHaveLength(6);
  });

  it('asks only whether it changed what it knows', async () => {
    await serve(({ headers }, response) =>
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200).end(),
    );
    const known = { etag: '"1"', lastModified: null };
    expect(await open('/', { known })).toEqual({ kind: 'unchanged' });
    expect(await open('/')).toMatchObject({ kind: 'ok' });
  });

  it('keeps no validator of a page it was led to', async () => {
    await serve(({ url }, response) =>
      url === '/'
        ? response.writeHead(301, { location: '/b' }).end()
        : response.writeHead(200, { etag: '"b"' }).end(),
    );
    expect(await open('/')).toEqual({ kind: 'ok', page: { textLength: null } });
  });

  it('reads no more than it may of a page without end', async () => {
    let isClosed: Promise<unknown> = Promise.resolve();
    await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      isClosed = new Promise(resolve => {
        response.on('close', resolve);
      });
      const send = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    expect(await open('/', { mostBytes: 50_000 })).toMatchObject({
      kind: 'ok',
      page: { textLength: 50_000 },
    });
    await isClosed;
  });

  it('does not unpack what it did not ask to be packed', async () => {
    await serve((_, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/plain',
          'content-encoding': 'gzip',
        })
        .end('whatever'),
    );
    expect(await open('/')).toMatchObject({ page: { textLength: null } });
  });

  it.each<[string, ConstructorParameters<typeof LocalServer>[0]]>([
    ['says nothing', () => {}],
    [
      'drips',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' });
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
    ['is slow', slowly(5_000)],
  ])('waits only so long for a host that %s', async (_, handler) => {
    await serve(handler);
    expect(await open('/', { timeout: 200 })).toEqual({
      kind: 'unasked',
      message: 'The host did not answer in time',
    });
  });

  it('says the same of the same trouble', async () => {
    await serve();
    const { port } = server;
    await server.stop();
    const options = { allow: [`localhost:${port}`, 'gone.example.com'] };
    expect(
      await openPage(`http://localhost:${port}/`, {
        network: networkOf(options),
        abort: new AbortController().signal,
        now: NOW,
      }),
    ).toEqual({ kind: 'unasked', message: 'The host accepts no connection' });
    expect(
      await openPage('http://gone.example.com/', {
        network: networkOf(options),
        abort: new AbortController().signal,
        now: NOW,
      }),
    ).toEqual({
      kind: 'unasked',
      message: 'The name of the host could not be resolved',
    });
    await serve();
  });

  it('is not fooled by something that is no web server', async () => {
    const tcp = createTcpServer(socket => socket.end('220 smtp ready\r\n'));
    await new Promise<void>(resolve => {
      tcp.listen(0, '127.0.0.1', resolve);
    });
    const { port } = tcp.address() as { port: number };
    await serve();
    const answer = await openPage(`http://localhost:${port}/`, {
      network: networkOf({ allow: [`localhost:${port}`] }),
      abort: new AbortController().signal,
      now: NOW,
    });
    tcp.close();
    expect(answer).toEqual({
      kind: 'unasked',
      message: 'The host answered nothing that can be understood',
    });
  });

  it('stops when it is aborted, and keeps nothing of that', async () => {
    await serve(() => {});
    const controller = new AbortController();
    const opening = open('/', { abort: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(opening).rejects.toThrow('enough');
  });
});
