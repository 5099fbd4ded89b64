import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { json, text } from 'node:stream/consumers';
import { Account, emptyAccount } from './Account';
import { ANSWERS } from './answers';
import { snsAnswer, snsRefusal } from './snsAnswer';

/** A request, as it was made. */
export interface Made {
  /** `DescribeAlarms` */
  operation: string;
  body: Record<string, any>;
  authorization: string;
}

/** What is answered in place of an answer. */
export interface Failure {
  status: number;
  /** Name of the error. */
  type: string;
  message: string;
}

export const THROTTLED: Failure = {
  status: 400,
  type: 'ThrottlingException',
  message: 'Rate exceeded',
};

/**
 * Speaks what the SDK speaks with CloudWatch (JSON 1.0, compatible with the older protocol of queries), with
 * the tagging API (JSON 1.1), and with SNS (queries, answered in XML).
 */
export class AwsServer {
  account: Account = emptyAccount();
  readonly requests: Made[] = [];
  /** Entries of a page, whatever the caller asks for. */
  pageSize = 100;
  /** Asked before every answer; `attempt` counts the requests of an operation, from 1. */
  failure: (made: Made, attempt: number) => Failure | undefined = () =>
    undefined;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(error => response.destroy(error));
    });
  }

  static async start(): Promise<AwsServer> {
    const server = new AwsServer();
    await new Promise<void>(resolve =>
      server.#server.listen(0, '127.0.0.1', resolve),
    );
    return server;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  made(operation: string): Made[] {
    return this.requests.filter(made => made.operation === operation);
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const type = request.headers['content-type'];
    if (type === 'application/x-www-form-urlencoded') {
      return this.#answerQuery(request, response);
    }
    const target = String(request.headers['x-amz-target']);
    const [service, operation] = target.split('.');
    const version = service.startsWith('Granite') ? '1.0' : '1.1';
    const made: Made = {
      operation,
      body: (await json(request)) as Made['body'],
      authorization: request.headers.authorization ?? '',
    };
    this.requests.push(made);
    response.setHeader('content-type', `application/x-amz-json-${version}`);
    const failure =
      wrongProtocol(request, version) ??
      this.failure(made, this.made(operation).length);
    if (failure) return refuse(response, failure);
    const answer = ANSWERS[target](this.account, made.body, this.pageSize);
    return response.end(JSON.stringify(answer));
  }

  async #answerQuery(request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams(await text(request));
    const { Action: operation, ...body } = Object.fromEntries(form);
    const { authorization = '' } = request.headers;
    const made: Made = { operation, body, authorization };
    this.requests.push(made);
    const failure = this.failure(made, this.made(operation).length);
    const { status, xml } = failure
      ? snsRefusal(failure)
      : snsAnswer(this.account, made, this.pageSize);
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(xml);
  }
}

function wrongProtocol(
  { headers, method }: IncomingMessage,
  version: string,
): Failure | undefined {
  const isRight =
    method === 'POST' &&
    headers['content-type'] === `application/x-amz-json-${version}` &&
    headers.authorization?.startsWith('AWS4-HMAC-SHA256 ');
  return isRight
    ? undefined
    : {
        status: 400,
        type: 'SerializationException',
        message: 'Not understood',
      };
}

function refuse(response: ServerResponse, failure: Failure) {
  const { status, type, message } = failure;
  response.statusCode = status;
  response.setHeader('x-amzn-query-error', `${type};Sender`);
  response.end(
    JSON.stringify({ __type: `com.amazonaws.cloudwatch#${type}`, message }),
  );
}
