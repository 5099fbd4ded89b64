import { component } from './__testUtils__/startPull';
import { GithubFeed } from './GithubFeed';
import { MemoryProgressStore } from './stores/MemoryProgressStore';
import { noProgress, StreamProgress } from './stores/ProgressStore';

const NOW = Date.parse('2026-11-20T09:40:00.000Z');
const TROUBLE = {
  code: 'not-found',
  message: 'It is not there',
  since: '2026-11-20T09:00:00.000Z',
};

async function feedOf(
  known: Record<string, StreamProgress>,
  { pull = true, trouble = undefined as typeof TROUBLE | undefined } = {},
) {
  const store = new MemoryProgressStore();
  await store.keep(
    Object.entries(known).map(([name, deployments]) => ({
      ...noProgress(`github.com/acme/${name}`),
      streams: { deployments, pullRequests: {} },
      ...(trouble && { trouble }),
    })),
  );
  return new GithubFeed({
    store,
    pull,
    historyDays: 180,
    clock: () => NOW,
    isGithub: host => host === 'github.com',
  });
}

const early = '2026-11-20T09:30:00.000Z';
const late = '2026-11-20T09:39:00.000Z';
const walk = { startedAt: late, cursor: 'Y3Vyc29y' };

const SHOP = component('shop', {
  'github.com/project-slug': 'acme/shop',
  'backstage.io/source-location': 'url:https://github.com/acme/catalog/',
});

describe('what the feed knows of an entity', () => {
  it.each<[string, Record<string, StreamProgress>, string | undefined]>([
    ['nothing, where nothing was asked', {}, undefined],
    ['all until its repository was read', { shop: { until: late } }, late],
    [
      'all until the last of its repositories was read',
      { shop: { until: late }, catalog: { until: early } },
      early,
    ],
    [
      'all until the walk before, while there is another',
      { shop: { until: early, walk } },
      early,
    ],
    [
      'nothing of its history, while that is read for the first time',
      { shop: { walk } },
      '2026-05-24T09:40:00.000Z',
    ],
    ['nothing, where it could never be read', { shop: {} }, undefined],
  ])('is %s', async (_, known, until) => {
    const feed = await feedOf(known);
    expect(await feed.completeUntil(SHOP)).toBe(until);
  });

  it('is nothing any more, once nothing is asked any more', async () => {
    const known = { shop: { until: early } };
    const feed = await feedOf(known, { pull: false, trouble: TROUBLE });
    expect(await feed.completeUntil(SHOP)).toBeUndefined();
    expect(await feed.listNotices()).toEqual([]);
  });
});
