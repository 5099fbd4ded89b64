import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { pagesFacts, TraitOptions } from 'backstage-plugin-readiness-common';
import {
  absent,
  CollectContext,
  CollectedFacts,
  Collector,
  defineCollector,
} from 'backstage-plugin-readiness-node';
import { DeliveryReader } from '../../delivery/DeliveryReader';
import { Stores } from '../../stores/Stores';
import { deliveredEntities } from '../kept/deliveredEntities';
import { BatchOfPages } from './BatchOfPages';
import { PagedServices } from './PagedServices';
import { PageOptions } from './PageOptions';

export interface PagesCollectorOptions {
  stores: Pick<Stores, 'deliveries' | 'groups' | 'ownFacts'>;
  reader: Pick<DeliveryReader, 'readHearing' | 'readServices'>;
  options: PageOptions;
  traitOptions?: TraitOptions;
}

/**
 * Tells groups how often their people are called, from what feeds told of their services. Nobody is asked. What
 * follows is kept until the records of one of the services change, or until one of them leaves the window.
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

const NOTHING_HEARD: CollectedFacts['facts'] = Object.fromEntries(
  pagesFacts.map(({ ref }) => [ref, absent('unmapped')]),
);

async function* collect(
  batch: readonly Entity[],
  context: CollectContext,
  options: PagesCollectorOptions & { services: PagedServices },
): AsyncGenerator<CollectedFacts> {
  if (batch.length === 0) return;
  context.abort.throwIfAborted();
  const hearing = await options.reader.readHearing();
  if (hearing.incidentSources.length === 0) {
    for (const entity of batch) {
      yield { entityRef: stringifyEntityRef(entity), facts: NOTHING_HEARD };
    }
    return;
  }
  const groups = await deliveredEntities(batch, context, options);
  yield* new BatchOfPages(groups, hearing, context, options).collect();
}
