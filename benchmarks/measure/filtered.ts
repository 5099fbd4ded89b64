import {
  coreServices,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { countTables } from './database';
import { SCORECARD } from './definitions';
import { Figure, mib, ms, us } from './figure';
import { interleaved, Server, startServer } from './http';
import { timed, watch } from './watch';
import { World } from './world';

const REQUESTS = 300;
const HEADER = 1;

const DECISIONS: Record<string, PolicyDecision> = {
  'who may read all': { result: AuthorizeResult.ALLOW },
  'a scope of half': {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: {
      rule: 'IS_ENTITY_OWNER',
      resourceType: 'catalog-entity',
      params: { claims: ['group:default/half'] },
    },
  },
};

/** Filtered pages, files and actions, for who may read everything and for who may read half. */
export async function filteredOverHttp(world: World): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [who, decision] of Object.entries(DECISIONS)) {
    const server = await startServer(world, new Map(), [deciding(decision)]);
    try {
      figures.push(...(await measure(world, who, server)));
    } finally {
      await server.stop();
    }
  }
  return figures;
}

function deciding(decision: PolicyDecision) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: {},
    factory: (): PermissionsService => ({
      authorize: async requests =>
        requests.map(() => ({ result: AuthorizeResult.ALLOW })),
      authorizeConditional: async requests => requests.map(() => decision),
    }),
  });
}

async function measure(
  world: World,
  who: string,
  server: Server,
): Promise<Figure[]> {
  const first = await timed(() => server.fetch(path('reports', { limit: 20 })));
  const facets = await timed(() =>
    world.catalog
      .service()
      .getEntityFacets({ facets: ['metadata.uid'] }, {} as never),
  );
  await countTables(world.knex);
  return [
    { name: `first request of ${who}`, text: ms(first) },
    { name: `of it the catalog, made up, for ${who}`, text: ms(facets) },
    ...(await pages(who, server)),
    ...(await whole(who, server)),
  ];
}

const FILTER = { type: 'service', tier: 1 };

async function pages(who: string, server: Server): Promise<Figure[]> {
  const last = await lastCursor(server);
  const page = (more: object) =>
    path('reports', { ...FILTER, limit: 20, ...more });
  const requests = {
    'first page, two filters': page({}),
    'last page, two filters': page({ cursor: last }),
    'actions of one team': path('actions', { owner: 'team-3' }),
  };
  const times = await interleaved(
    ['any'],
    Object.fromEntries(
      Object.entries(requests).map(([name, url]) => [
        name,
        () => server.fetch(url),
      ]),
    ),
    REQUESTS,
  );
  return Object.entries<number>(times).map(([name, time]) => ({
    name: `${name}, ${who}`,
    text: us(time),
    ...(name.includes('page') && { compareBy: time }),
  }));
}

async function lastCursor(server: Server): Promise<string> {
  let cursor: string | undefined;
  for (;;) {
    const url = path('reports', { ...FILTER, limit: 100, cursor });
    const { nextCursor } = JSON.parse(await server.fetch(url));
    if (!nextCursor && cursor) return cursor;
    if (!nextCursor) throw new Error('There is one page only');
    cursor = nextCursor;
  }
}

/** What looks at everything. */
async function whole(who: string, server: Server): Promise<Figure[]> {
  let rows = 0;
  const file = await watch(async () => {
    const lines = await server.countLines(path('reports/export', {}));
    rows = lines - HEADER;
  });
  const actions = await watch(() => server.fetch(path('actions', {})));
  const second = (1000 * rows) / file.milliseconds;
  return [
    { name: `rows exported a second, ${who}`, text: second.toFixed(0) },
    { name: `memory of an export, RSS, ${who}`, text: mib(file.rss) },
    { name: `event-loop delay in it, longest, ${who}`, text: ms(file.max) },
    { name: `actions on everything, ${who}`, text: ms(actions.milliseconds) },
    {
      name: `event-loop delay in them, longest, ${who}`,
      text: ms(actions.max),
    },
  ];
}

function path(
  name: string,
  query: Record<string, string | number | undefined>,
): string {
  const search = new URLSearchParams({ scorecard: SCORECARD });
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) search.set(key, String(value));
  }
  return `readiness/v1/${name}?${search}`;
}
