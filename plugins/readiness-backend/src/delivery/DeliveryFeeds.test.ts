import { Entity } from '@backstage/catalog-model';
import { DeliveryFeed } from 'backstage-plugin-readiness-node';
import { DeliveryFeeds } from './DeliveryFeeds';

const ENTITY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ledger' },
};

const feed = (id: string, more: Partial<DeliveryFeed> = {}): DeliveryFeed => ({
  id,
  title: id,
  tells: ['deployments'],
  ...more,
});

const until = (instant?: string) => ({ completeUntil: async () => instant });

const feedsOf = (...feeds: DeliveryFeed[]) => {
  const all = new DeliveryFeeds();
  feeds.forEach(one => all.addFeed(one));
  return all;
};

describe('feeds', () => {
  it('that push, or do not ask about an entity, say nothing of how far it is known', async () => {
    const feeds = feedsOf(feed('pushes'), feed('asks', until()));
    expect(await feeds.completeUntil(ENTITY)).toBeUndefined();
  });

  it('know an entity as far as the last of those that ask about it', async () => {
    const feeds = feedsOf(
      feed('pushes'),
      feed('asks', until('2026-11-20T09:40:00.000Z')),
      feed('asks-less', until('2026-11-20T09:25:00.000Z')),
    );
    expect(await feeds.completeUntil(ENTITY)).toBe('2026-11-20T09:25:00.000Z');
  });

  it('tell how far those are that ask for incidents', async () => {
    const instant = '2026-11-20T09:40:00.000Z';
    const feeds = feedsOf(
      feed('pushes'),
      feed('waits', { incidentsUntil: async () => undefined }),
      feed('asks', { incidentsUntil: async () => instant }),
    );
    expect(await feeds.listIncidentsUntil()).toEqual([
      { title: 'asks', until: instant },
    ]);
  });

  it('have notices, each under its id', async () => {
    const notice = {
      code: 'not-found',
      subject: 'github.com/acme',
      message: 'It is not there',
      since: '2026-11-20T09:25:00.000Z',
    };
    const feeds = feedsOf(
      feed('pushes'),
      feed('asks', { listNotices: async () => [notice] }),
    );
    expect(await feeds.listNotices()).toEqual([
      { ...notice, collector: 'asks' },
    ]);
  });
});
