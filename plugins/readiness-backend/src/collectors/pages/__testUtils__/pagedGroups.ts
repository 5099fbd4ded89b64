import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { component, group, user } from '../../../__testUtils__/entities';
import { readAlarmOptions } from '../../../alarms/figures/options/readAlarmOptions';
import { MemoryCatalogSnapshot } from '../../../catalog/MemoryCatalogSnapshot';
import { projectEntity } from '../../../catalog/projectEntity';
import { createDeliveries } from '../../../delivery/createDeliveries';
import { DeliveryFeeds } from '../../../delivery/DeliveryFeeds';
import { heardWith } from '../../../delivery/heardOf';
import { MatchSubject } from '../../../stores/DeliveryStore';
import { createMemoryStores } from '../../../stores/memory';
import { readPageOptions } from '../PageOptions';
import { createPagesCollector } from '../pagesCollector';

const DAY = 24 * 60 * 60_000;

/** A Friday. */
export const NOW = Date.parse('2026-11-20T12:00:00.000Z');

export const daysAgo = (days: number) =>
  new Date(NOW - days * DAY).toISOString();

const byService: MatchSubject = ({ subject }) => ({
  entityRef: `component:default/${JSON.parse(subject).service}`,
  matchedBy: 'service',
});

export const PEOPLE = [
  group('all'),
  group('shop', { spec: { parent: 'all' } }),
  group('cart', { spec: { parent: 'shop' } }),
  group('idle', { spec: { parent: 'all' } }),
  user('ann', ['cart']),
  user('ben', ['shop']),
];

export const SERVICES = [
  component('basket', { spec: { owner: 'cart' } }),
  component('search', { spec: { owner: 'shop' } }),
  component('ledger', { spec: { owner: 'all' } }),
];

let events = 0;

/** An alarm that called somebody, over an hour later, unless it says otherwise. */
export function page(service: string, days: number, more: object = {}) {
  const incident = `i${(events += 1)}`;
  const about = { type: 'incident', source: 'pager', incident };
  const shared = { ...about, subject: { service }, foundBy: 'alarm', ...more };
  const over = new Date(NOW - days * DAY + DAY / 24).toISOString();
  return [
    { ...shared, id: `${incident} on`, at: daysAgo(days), step: 'detected' },
    { ...shared, id: `${incident} off`, at: over, step: 'resolved' },
  ] as DeliveryEvent[];
}

/** The collector over four groups, one below the other and one beside them, and three services. */
export async function pagedGroups({
  entities = [...PEOPLE, ...SERVICES],
  config = {},
}: { entities?: Entity[]; config?: JsonObject } = {}) {
  const stores = createMemoryStores();
  const readiness = mockServices.rootConfig({ data: { readiness: config } });
  const feeds = new DeliveryFeeds();
  const deliveries = createDeliveries({ config: readiness, stores, feeds });
  const catalog = new MemoryCatalogSnapshot(entities);
  await stores.entities.upsert(
    entities.map(one => projectEntity(one, catalog)),
    daysAgo(300),
  );
  await stores.groups.keepTree(catalog.groupParents());
  const collector = createPagesCollector({
    stores,
    feeds,
    reader: deliveries.reader,
    options: readPageOptions(
      readiness,
      deliveries.options,
      readAlarmOptions(readiness),
    ),
  });
  const read = jest.spyOn(stores.deliveries, 'read');
  const contextAt = (days: number, abort = new AbortController().signal) => ({
    abort,
    now: new Date(NOW + days * DAY),
    logger: mockServices.logger.mock(),
    catalog,
    notify: () => {},
  });
  return {
    collector,
    catalog,
    feeds,
    contextAt,
    take: (...news: DeliveryEvent[]) =>
      stores.deliveries.take(
        news.map(event => ({ event, body: '{}', heard: heardWith(event) })),
        { at: daysAgo(0), match: byService },
      ),
    /** The names of the services whose records were read since the last time. */
    whoWasRead: async () => {
      const ids = read.mock.calls.flatMap(([entityIds]) => entityIds);
      read.mockClear();
      const all = await stores.entities.getMany(
        entities.map(stringifyEntityRef),
      );
      return ids
        .map(id => all.find(one => one.id === id)!.entity.metadata.name)
        .sort();
    },
    /** What is said of each group so many days from now, by names. */
    collect: async (days = 0, groups = PEOPLE.slice(0, 4)) => {
      const facts: Record<string, Record<string, unknown>> = {};
      for await (const one of collector.collect(groups, contextAt(days))) {
        facts[one.entityRef.split('/')[1]] = Object.fromEntries(
          Object.entries(one.facts).map(([ref, said]) => [
            ref.replace('pages/', ''),
            'value' in said ? said.value : Object.values(said).join(': '),
          ]),
        );
      }
      return facts;
    },
  };
}
