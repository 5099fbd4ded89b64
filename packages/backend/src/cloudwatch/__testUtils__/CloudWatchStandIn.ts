import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { arnOf, Fields } from './storedAlarms';

/** What it answers in place of an answer. */
export type Mood = 'well' | 'throttling' | 'failing half-way';

/**
 * One region of CloudWatch, and the tagging API, over the protocol that the SDK speaks with them: JSON 1.0
 * and 1.1. Alarms come one to a page.
 */
export class CloudWatchStandIn {
  alarms: Fields[] = [];
  composites: Fields[] = [];
  /** Newest first. */
  history: Fields[] = [];
  /** By name of the alarm. */
  tags: Record<string, Record<string, string>> = {};
  mood: Mood = 'well';
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(error => response.destroy(error));
  });

  async start(): Promise<string> {
    await new Promise<void>(resolve =>
      this.#server.listen(0, '127.0.0.1', resolve),
    );
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const target = String(request.headers['x-amz-target']);
    const body = (await json(request)) as Record<string, any>;
    const operation = target.split('.')[1];
    response.setHeader(
      'content-type',
      String(request.headers['content-type'] ?? ''),
    );
    const refusal = this.#refusalOf(body);
    if (refusal) {
      response.statusCode = 400;
      response.setHeader('x-amzn-query-error', `${refusal.__type};Sender`);
    }
    const answer = refusal ?? this.#answerTo(operation, body);
    response.end(JSON.stringify(answer));
  }

  #refusalOf({ NextToken }: Fields): Fields | undefined {
    if (this.mood === 'throttling') {
      return { __type: 'ThrottlingException', message: 'Rate exceeded' };
    }
    return this.mood === 'failing half-way' && NextToken === '1'
      ? { __type: 'InvalidNextToken', message: 'The token is invalid' }
      : undefined;
  }

  #answerTo(operation: string, body: Record<string, any>): Fields {
    const [kind] = body.AlarmTypes ?? [];
    const page = (all: readonly Fields[], name: string) => {
      const at = Number(body.NextToken ?? 0);
      const next = at + 1 < all.length ? String(at + 1) : undefined;
      return { [name]: all.slice(at, at + 1), NextToken: next };
    };
    switch (operation) {
      case 'DescribeAlarms':
        if (kind === 'MetricAlarm') return page(this.alarms, 'MetricAlarms');
        if (kind === 'CompositeAlarm') {
          return page(this.composites, 'CompositeAlarms');
        }
        return { LogAlarms: [] };
      case 'DescribeAlarmHistory':
        return {
          AlarmHistoryItems: kind === 'MetricAlarm' ? this.history : [],
        };
      case 'GetResources':
        return {
          ResourceTagMappingList: Object.entries(this.tags).map(tagMapping),
        };
      default:
        return {};
    }
  }
}

function tagMapping([name, tags]: [string, Record<string, string>]): Fields {
  return {
    ResourceARN: arnOf(name),
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  };
}
