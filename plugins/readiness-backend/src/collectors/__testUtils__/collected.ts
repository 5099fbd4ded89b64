import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Observation } from 'backstage-plugin-readiness-common';
import { Collector, Notice } from 'backstage-plugin-readiness-node';
import { MemoryCatalogSnapshot } from '../../catalog/MemoryCatalogSnapshot';

/** What a collector says of some entities, which are the whole catalog; by name. */
export async function collected(
  collector: Collector,
  entities: Entity[],
  now = new Date('2026-11-21T09:00:00.000Z'),
) {
  const facts: Record<string, Record<string, Observation>> = {};
  const notices: Notice[] = [];
  const said = collector.collect(entities, {
    abort: new AbortController().signal,
    now,
    logger: mockServices.logger.mock(),
    catalog: new MemoryCatalogSnapshot(entities),
    notify: notice => notices.push(notice),
  });
  for await (const { entityRef, facts: own } of said) {
    facts[entityRef.split('/')[1]] = own;
  }
  return { facts, notices };
}
