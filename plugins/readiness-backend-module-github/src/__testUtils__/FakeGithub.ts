import { existsSync, readFileSync } from 'node:fs';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema, graphql, GraphQLSchema } from 'graphql';
import { FakeRepository } from './FakeRepository';

const FILE = '@octokit/graphql-schema/schema.graphql';

let schema: GraphQLSchema | undefined;

/** GitHub's own, as it publishes it. The package exports it to ES modules only, so it is read as a file. */
export function githubSchema(): GraphQLSchema {
  const folders = require.resolve.paths(FILE) ?? [];
  const file = folders.map(folder => join(folder, FILE)).find(existsSync);
  if (!file) throw new Error(`There is no ${FILE}`);
  // In it is a type that names a field twice.
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true });
  return schema;
}

export interface Asked {
  path: string;
  authorization?: string;
  query: string;
  variables: Record<string, unknown>;
}

/** What is said in place of an answer. */
export interface Refusal {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * A GitHub on the loopback: it checks queries against the published schema, and answers them from
 * repositories that tests make.
 */
export class FakeGithub {
  readonly repositories = new Map<string, FakeRepository>();
  readonly asked: Asked[] = [];
  rateLimit = { cost: 1, remaining: 4999, resetAt: '2026-11-20T10:00:00Z' };
  /** Asked before each answer. */
  refuse: (asked: Asked) => Refusal | undefined = () => undefined;
  #server?: Server;
  readonly #installations: object[] = [];

  get url(): string {
    const { port } = this.#server?.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  add(name: string): FakeRepository {
    const repository = new FakeRepository(name);
    this.repositories.set(name.toLocaleLowerCase('en-US'), repository);
    return repository;
  }

  /** Installs the App that asks, whichever it is. */
  install(account: string, id: number): void {
    this.#installations.push({
      id,
      account: { login: account },
      repository_selection: 'all',
    });
  }

  async start(): Promise<this> {
    this.#server = createServer(async (request, response) => {
      if (request.url?.startsWith('/app/')) {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(this.#app(request.url)));
        return;
      }
      const { query, variables } = JSON.parse(await bodyOf(request));
      const { authorization } = request.headers;
      const asked = {
        path: request.url ?? '',
        authorization,
        query,
        variables,
      };
      this.asked.push(asked);
      const { status, headers, body } = this.refuse(asked) ?? {
        status: 200,
        body: await this.#answer(asked),
      };
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        ...headers,
      });
      response.end(JSON.stringify(body ?? { message: 'No' }));
    });
    await new Promise<void>(resolve =>
      this.#server?.listen(0, '127.0.0.1', resolve),
    );
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise<unknown>(resolve =>
      server ? server.close(resolve) : resolve(undefined),
    );
  }

  /** What Apps ask of REST: where they are installed, and tokens for there. */
  #app(path: string) {
    const [, id] = path.match(/installations\/(\d+)\/access_tokens/) ?? [];
    if (!id) return this.#installations;
    return {
      token: `token-of-${id}`,
      expires_at: new Date(Date.now() + 60 * 60 * 1000).toISOString(),
      permissions: {},
      repository_selection: 'all',
    };
  }

  async #answer({ query, variables }: Asked) {
    const { data, errors } = await graphql({
      schema: githubSchema(),
      source: query,
      variableValues: variables,
      rootValue: {
        repository: ({ owner, name }: Record<string, string>) =>
          this.#repository(`${owner}/${name}`),
        nodes: ({ ids }: { ids: string[] }) => ids.map(id => this.#node(id)),
        rateLimit: this.rateLimit,
      },
    });
    if (!errors) return { data };
    // GitHub says what type of error it is beside the message.
    const told = errors.map(({ message, path, originalError }) => ({
      type: (originalError as { type?: string } | undefined)?.type,
      message,
      path,
    }));
    return { data, errors: told };
  }

  #repository(slug: string) {
    const found = this.repositories.get(slug.toLocaleLowerCase('en-US'));
    if (found) return found.toGraphql();
    throw Object.assign(
      new Error(`Could not resolve to a Repository with the name '${slug}'.`),
      { type: 'NOT_FOUND' },
    );
  }

  #node(id: string) {
    return [...this.repositories.values()]
      .flatMap(repository => repository.nodes)
      .find(node => node.id === id);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
