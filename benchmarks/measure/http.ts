import { Agent, get, IncomingMessage } from 'node:http';
import { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  BackendFeature,
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import PromiseRouter from 'express-promise-router';
import { Knex } from 'knex';
import { createReadinessPlugin } from '../../plugins/readiness-backend/src/plugin';
import { ManualScheduler } from '../../plugins/readiness-backend/src/__testUtils__/ManualScheduler';
import { atMost, Figure, median, ratio, us } from './figure';
import { World } from './world';

const REQUESTS = 2000;
const ENTITIES = 100;
const WARM_UP = 300;
const MOST_TIMES = 2;
const LINE_FEED = 10;

interface Statement {
  sql: string;
  bindings: Knex.RawBinding[];
}

/** What the reference answers for one entity: the statements that were recorded, then the same body. */
interface Recorded {
  statements: Statement[];
  body: unknown;
}

export interface Server {
  fetch(path: string): Promise<string>;
  countLines(path: string): Promise<number>;
  stop(): Promise<void>;
}

/** The whole backend on the same database, with two routes beside it to compare with. */
export async function startServer(
  { knex, catalog }: World,
  recorded: Map<string, Recorded> = new Map(),
  more: BackendFeature[] = [],
): Promise<Server> {
  const backend = await startTestBackend({
    features: [
      createReadinessPlugin(),
      comparisonPlugin(knex, recorded),
      new ManualScheduler().factory(),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalog.service(),
      }),
      mockServices.database.factory({ knex }),
      ...more,
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { Authorization: mockCredentials.user.header() };
  const to = (path: string) => ({ port, agent, headers, path: `/api/${path}` });
  return {
    fetch: path => fetchText(to(path)),
    countLines: path => countLines(to(path)),
    async stop() {
      agent.destroy();
      await backend.stop();
    },
  };
}

/** Reports of some entities, a route that only authorises, and one that only asks the database. */
export async function reportsOverHttp(world: World): Promise<Figure[]> {
  const recorded = new Map<string, Recorded>();
  const server = await startServer(world, recorded);
  try {
    const names = Array.from({ length: ENTITIES }, (_, i) => `service-${i}`);
    const report = (name: string) =>
      server.fetch(`readiness/v1/entities/component/default/${name}/reports`);
    for (const name of names) {
      recorded.set(name, await record(world.knex, () => report(name)));
    }
    const routes = {
      report,
      empty: (name: string) => server.fetch(`compare/empty/${name}`),
      reference: (name: string) => server.fetch(`compare/reference/${name}`),
    };
    const times = await interleaved(names, routes);
    const own = times.report - times.empty;
    const reference = times.reference - times.empty;
    const [{ statements }] = recorded.values();
    return [
      { name: 'one report over HTTP', text: us(times.report) },
      { name: 'an empty authorised route', text: us(times.empty) },
      {
        name: 'the same statements, and the answer',
        text: us(times.reference),
      },
      { name: 'statements of one report', text: `${statements.length}` },
      atMost(
        '(report − empty) ÷ (same statements − empty)',
        own / reference,
        MOST_TIMES,
        ratio,
      ),
    ];
  } finally {
    await server.stop();
  }
}

/** Medians, in microseconds, of requests that take turns. */
export async function interleaved<Name extends string>(
  names: readonly string[],
  routes: Record<Name, (name: string) => Promise<unknown>>,
  requests = REQUESTS,
): Promise<Record<Name, number>> {
  const entries = Object.entries(routes) as [
    Name,
    (name: string) => Promise<unknown>,
  ][];
  const times = new Map<Name, number[]>(entries.map(([id]) => [id, []]));
  const warmUp = Math.min(WARM_UP, requests / 5);
  for (let i = -warmUp; i < requests; i++) {
    const name = names[(i + warmUp) % names.length];
    for (const [id, request] of entries) {
      const start = performance.now();
      await request(name);
      if (i >= 0) times.get(id)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    entries.map(([id]) => [id, 1000 * median(times.get(id) ?? [])]),
  ) as Record<Name, number>;
}

async function record(
  knex: Knex,
  request: () => Promise<string>,
): Promise<Recorded> {
  const statements: Statement[] = [];
  const listen = ({ sql, bindings }: Statement) =>
    // As PostgreSQL is sent it, back to what knex takes.
    statements.push({ sql: sql.replace(/\$\d+/g, '?'), bindings });
  await request(); // what is remembered from then on is read once
  knex.on('query', listen);
  const body = JSON.parse(await request());
  knex.off('query', listen);
  return { statements, body };
}

function comparisonPlugin(knex: Knex, recorded: Map<string, Recorded>) {
  return createBackendPlugin({
    pluginId: 'compare',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          permissions: coreServices.permissions,
        },
        async init({ httpAuth, httpRouter, permissions }) {
          const router = PromiseRouter();
          router.use(async (request, _response, next) => {
            const credentials = await httpAuth.credentials(request);
            const resourceRef = 'component:default/any';
            const permission = catalogEntityReadPermission;
            await permissions.authorize([{ permission, resourceRef }], {
              credentials,
            });
            next();
          });
          router.get('/empty/:name', async (_request, response) => {
            response.json({});
          });
          router.get('/reference/:name', async (request, response) => {
            const known = recorded.get(request.params.name);
            for (const { sql, bindings } of known?.statements ?? []) {
              await knex.raw(sql, bindings);
            }
            response.json(known?.body);
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

interface Request {
  path: string;
  port: number;
  agent: Agent;
  headers: Record<string, string>;
}

async function fetchText(request: Request): Promise<string> {
  const response = await answerTo(request);
  const body = await text(response);
  if (response.statusCode === 200) return body;
  throw new Error(`${request.path}: ${response.statusCode} ${body}`);
}

/** Reads an answer without keeping it, so that memory is the server's. */
async function countLines(request: Request): Promise<number> {
  const response = await answerTo(request);
  if (response.statusCode !== 200) {
    throw new Error(`${request.path}: ${response.statusCode}`);
  }
  let lines = 0;
  for await (const chunk of response) {
    for (const byte of chunk as Buffer) if (byte === LINE_FEED) lines += 1;
  }
  return lines;
}

function answerTo({ path, ...options }: Request): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', path, ...options }, resolve).on('error', reject);
  });
}
