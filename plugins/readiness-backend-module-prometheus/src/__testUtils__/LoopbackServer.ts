import { createServer, IncomingMessage } from 'node:http';
import { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a test's own server is asked. */
export interface Asked {
  path: string;
  parameters: URLSearchParams;
  headers: IncomingMessage['headers'];
}

/** `never`: the connection stays open, and nothing comes. */
type Answer =
  | {
      status?: number;
      headers?: Record<string, string>;
      body?: object | string;
    }
  | 'never';

/** Answers by path on the loopback interface; a path that it does not know is not found. */
export class LoopbackServer {
  readonly asked: Asked[] = [];
  readonly answers: Record<string, (asked: Asked) => Answer> = {};
  readonly #server = createServer(async (request, response) => {
    const { pathname: path, searchParams } = new URL(request.url!, 'http://a');
    const form = new URLSearchParams(await text(request));
    const parameters = new URLSearchParams([...searchParams, ...form]);
    const asked = { path, parameters, headers: request.headers };
    this.asked.push(asked);
    const answer = this.answers[path]?.(asked) ?? { status: 404 };
    if (answer === 'never') return;
    const { body = '', headers, status = 200 } = answer;
    response.writeHead(status, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });

  async start(): Promise<this> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }
}
