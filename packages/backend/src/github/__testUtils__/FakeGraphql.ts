import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface ToldStatus {
  id: string;
  state: string;
  createdAt: string;
}

const NO_MORE = { hasNextPage: false, endCursor: null };

/** GitHub's GraphQL with one repository, in which there is one deployment. The other one is not there. */
export class FakeGraphql {
  deployment = {
    id: '',
    createdAt: '',
    commit: '',
    statuses: [] as ToldStatus[],
  };
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { query, variables } = (await json(request)) as any;
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(
        JSON.stringify(
          query.includes('nodes(ids')
            ? { data: { nodes: [this.#details()] } }
            : this.#list(variables),
        ),
      );
    });
  }

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

  #list(variables: Record<string, string>) {
    const position = variables.name0 === 'gone' ? 0 : 1;
    const { id, createdAt, statuses } = this.deployment;
    const updatedAt = statuses.at(-1)?.createdAt ?? createdAt;
    return {
      data: {
        [`r${position}`]: null,
        [`r${1 - position}`]: {
          nameWithOwner: 'acme/payments-api',
          latestRelease: null,
          deployments: {
            nodes: id ? [{ id, createdAt, updatedAt }] : [],
            pageInfo: NO_MORE,
          },
          pullRequests: { nodes: [], pageInfo: NO_MORE },
        },
        rateLimit: null,
      },
      errors: [
        { type: 'NOT_FOUND', path: [`r${position}`], message: 'Not found' },
      ],
    };
  }

  #details() {
    const { id, createdAt, commit, statuses } = this.deployment;
    return {
      __typename: 'Deployment',
      id,
      createdAt,
      commitOid: commit,
      environment: 'production',
      originalEnvironment: 'production',
      task: 'deploy',
      payload: null,
      ref: null,
      creator: { __typename: 'User', login: 'ada' },
      statuses: { nodes: statuses },
    };
  }
}
