import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

export const TOKEN = 'y_NbAkKc66ryYTWUXYEu';

/** Answers as PagerDuty's REST API documents it, on loopback. */
export class PagerDutyServer {
  services: Json[] = [];
  onCalls: Json[] = [];
  logEntries: Json[] = [];
  /** What was asked, in its order. */
  readonly asked: URL[] = [];
  /** Answers the next questions in its own way. */
  interfere?: (url: URL, response: ServerResponse) => boolean;
  #server?: Server;

  async start(): Promise<string> {
    this.#server = createServer((request, response) =>
      this.#answer(request, response),
    );
    await new Promise<void>(resolve => {
      this.#server?.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise(resolve => {
      this.#server?.close(resolve);
    });
  }

  #answer({ url = '/', headers }: IncomingMessage, response: ServerResponse) {
    const asked = new URL(url, 'http://localhost');
    this.asked.push(asked);
    if (headers.authorization !== `Token token=${TOKEN}`) {
      send(response, 401, { error: { code: 2006, message: 'Unauthorized' } });
      return;
    }
    if (this.interfere?.(asked, response)) return;
    const body = this.#bodyOf(asked);
    if (body) send(response, 200, body);
    else send(response, 404, { error: { code: 2100, message: 'Not Found' } });
  }

  #bodyOf(url: URL): Json | undefined {
    const query = url.searchParams;
    switch (url.pathname) {
      case '/services':
        return page('services', this.services, query);
      case '/oncalls': {
        const policies = query.getAll('escalation_policy_ids[]');
        const found = this.onCalls.filter(({ escalation_policy }) =>
          policies.includes((escalation_policy as Json).id as string),
        );
        return page('oncalls', found, query);
      }
      case '/log_entries': {
        const [since, until] = [query.get('since')!, query.get('until')!];
        const within = this.logEntries.filter(({ created_at }) => {
          const at = new Date(created_at as string).toISOString();
          return at >= since && at < until;
        });
        return page('log_entries', within, query);
      }
      default: {
        const id = url.pathname.replace('/services/', '');
        const service = this.services.find(one => one.id === id);
        return service && { service };
      }
    }
  }
}

function page(name: string, all: Json[], query: URLSearchParams): Json {
  const offset = Number(query.get('offset') ?? 0);
  const limit = Number(query.get('limit') ?? 25);
  const more = offset + limit < all.length;
  return { [name]: all.slice(offset, offset + limit), offset, limit, more };
}

export function send(response: ServerResponse, status: number, body: Json) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
