import { countTables } from './database';
import { SCORECARD } from './definitions';
import { Figure, us } from './figure';
import { interleaved, startServer } from './http';
import { World } from './world';

/** So that the smaller catalog has fifty pages too. */
const LIMIT = 20;
const LAST_PAGE = 50;
const REQUESTS = 300;

/** Pages of the list of reports, early and late, and the counts beside it. */
export async function listsOverHttp(world: World): Promise<Figure[]> {
  await countTables(world.knex);
  const server = await startServer(world);
  try {
    const cursors = await walk(page => server.fetch(page));
    const pages = {
      'page 1 of the list': () => server.fetch(listUrl()),
      [`page ${cursors.length + 1} of the list`]: () =>
        server.fetch(listUrl(cursors[cursors.length - 1])),
      'counts of the list': () =>
        server.fetch(`readiness/v1/reports/counts?scorecard=${SCORECARD}`),
    };
    const times = await interleaved(['any'], pages, REQUESTS);
    return Object.entries<number>(times).map(([name, time]) => ({
      name,
      text: us(time),
      // Counts look at everything, and are asked for apart from pages.
      ...(name.startsWith('page') && { compareBy: time }),
    }));
  } finally {
    await server.stop();
  }
}

/** The cursors of the second page to the fiftieth, or to the last. */
async function walk(
  fetch: (url: string) => Promise<string>,
): Promise<string[]> {
  const cursors: string[] = [];
  while (cursors.length < LAST_PAGE - 1) {
    const page = JSON.parse(await fetch(listUrl(cursors[cursors.length - 1])));
    if (!page.nextCursor) break;
    cursors.push(page.nextCursor);
  }
  return cursors;
}

function listUrl(cursor?: string): string {
  const query = new URLSearchParams({
    scorecard: SCORECARD,
    limit: String(LIMIT),
  });
  if (cursor) query.set('cursor', cursor);
  return `readiness/v1/reports?${query}`;
}
