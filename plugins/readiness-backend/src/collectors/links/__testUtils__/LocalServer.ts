import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of the test's own on the loopback interface; counts what reaches it. */
export class LocalServer {
  /** Paths with their query, in the order in which they were asked. */
  readonly asked: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  mostAtOnce = 0;
  #atOnce = 0;
  readonly #server;

  constructor(handler: Handler = (_, response) => response.end('Fine')) {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      this.headers.push(request.headers);
      this.#atOnce += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
      response.on('close', () => {
        this.#atOnce -= 1;
      });
      handler(request, response);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  url(path: string, host = 'localhost'): string {
    return `http://${host}:${this.port}${path}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }
}

/** Answers after a while. */
export function slowly(milliseconds: number): Handler {
  return async (_, response) => {
    await setTimeout(milliseconds, undefined, { ref: false });
    response.end('Fine');
  };
}
