import { createServer, IncomingMessage, request, Server } from 'node:http';
import { AddressInfo, connect, Socket } from 'node:net';
import { LocalServer } from '../__testUtils__/LocalServer';
import { networkOf } from '../__testUtils__/network';
import { openPage } from '../openPage';

/** A forward proxy that sends all to one server, whatever the name; it resolves names, we do not. */
class TestProxy {
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor(target: () => number) {
    const forward = (incoming: IncomingMessage) =>
      request({
        host: '127.0.0.1',
        port: target(),
        path: new URL(incoming.url!, 'http://proxied').pathname,
      });
    this.#server = createServer((incoming, outgoing) => {
      this.asked.push(incoming.url!);
      forward(incoming)
        .on('response', answer => {
          outgoing.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(outgoing);
        })
        .end();
    });
    this.#server.on('connect', (incoming, socket: Socket) => {
      this.asked.push(`CONNECT ${incoming.url}`);
      const tunnel = connect(target(), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        tunnel.pipe(socket);
        socket.pipe(tunnel);
      });
      tunnel.on('error', () => socket.destroy());
      socket.on('error', () => tunnel.destroy());
    });
  }

  async start(): Promise<string> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

describe('behind a proxy', () => {
  let server: LocalServer;
  let proxy: TestProxy;
  let address: string;

  beforeEach(async () => {
    server = await new LocalServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('Fine'),
    ).start();
    proxy = new TestProxy(() => server.port);
    address = await proxy.start();
  });
  afterEach(async () => {
    proxy.stop();
    await server.stop();
  });

  const open = (url: string, allow: string[]) =>
    openPage(url, {
      // No name resolves here: that is the proxy's work.
      network: networkOf({ proxy: address, allow, names: {} }),
      abort: new AbortController().signal,
      now: 0,
    });

  it('asks a listed host through it', async () => {
    expect(
      await open('http://wiki.corp.example/a', ['*.corp.example']),
    ).toMatchObject({ kind: 'ok', page: { textLength: 4 } });
    expect(proxy.asked).toEqual(['http://wiki.corp.example/a']);
    expect(server.headers).toHaveLength(1);
  });

  it('asks for a tunnel where the page is encrypted', async () => {
    // Behind the tunnel is no TLS; what counts is where it was to lead.
    const answer = await open('https://wiki.corp.example/', ['*.corp.example']);
    expect(answer.kind).toBe('unasked');
    expect(proxy.asked).toEqual(['CONNECT wiki.corp.example:443']);
  });

  it('asks nothing else: neither it nor the host hears of that', async () => {
    expect(await open('http://wiki.example.com/', ['*.corp.example'])).toEqual({
      kind: 'refused',
      refusal: {
        message: expect.stringContaining('proxy'),
        allow: 'wiki.example.com',
      },
    });
    expect(proxy.asked).toEqual([]);
    expect(server.asked).toEqual([]);
  });
});
