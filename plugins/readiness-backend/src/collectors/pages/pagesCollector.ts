import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  Observation,
  pagesFacts,
  TraitOptions,
} from 'backstage-plugin-readiness-common';
import {
  absent,
  CollectContext,
  CollectedFacts,
  Collector,
  defineCollector,
  failed,
} from 'backstage-plugin-readiness-node';
import { DeliveryFeeds } from '../../delivery/DeliveryFeeds';
import { DeliveryReader } from '../../delivery/DeliveryReader';
import { Stores } from '../../stores/Stores';
import { deliveredEntities } from '../kept/deliveredEntities';
import { BatchOfPages } from './BatchOfPages';
import { outageOf } from './outageOf';
import { PagedServices } from './PagedServices';
import { PageOptions } from './PageOptions';

export interface PagesCollectorOptions {
  stores: Pick<Stores, 'deliveries' | 'groups' | 'ownFacts'>;
  reader: Pick<DeliveryReader, 'readHearing' | 'readServices'>;
  feeds: Pick<DeliveryFeeds, 'listIncidentsUntil'>;
  options: PageOptions;
  traitOptions?: TraitOptions;
}

/**
 * Tells groups how often their people are called, from what feeds told of their services. Nobody is asked. What
 * follows is kept until the records of one of the services change, or until one of them leaves the window. While a
 * feed that asks for incidents is behind, that is what is said, so that what was said before is held.
 */
export function createPagesCollector(
  options: PagesCollectorOptions,
): Collector {
  const services = new PagedServices(options.reader);
  return defineCollector({
    id: 'pages',
    title: 'Pages',
    facts: pagesFacts,
    appliesTo: { kind: 'Group' },
    schedule: { frequency: { minutes: 5 }, timeout: { minutes: 30 } },
    collect: (batch, context) =>
      collect(batch, context, { ...options, services }),
  });
}

function allOf(observation: Observation): CollectedFacts['facts'] {
  return Object.fromEntries(pagesFacts.map(({ ref }) => [ref, observation]));
}

async function* collect(
  batch: readonly Entity[],
  context: CollectContext,
  options: PagesCollectorOptions & { services: PagedServices },
): AsyncGenerator<CollectedFacts> {
  if (batch.length === 0) return;
  context.abort.throwIfAborted();
  const hearing = await options.reader.readHearing();
  const feeds = await options.feeds.listIncidentsUntil();
  const outage = outageOf(feeds, context.now.getTime());
  if (hearing.incidentSources.length === 0 || outage) {
    const facts = allOf(outage ? failed(outage) : absent('unmapped'));
    for (const entity of batch) {
      yield { entityRef: stringifyEntityRef(entity), facts };
    }
    return;
  }
  const groups = await deliveredEntities(batch, context, options);
  yield* new BatchOfPages(groups, hearing, context, options).collect();
}
