import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  deploymentFacts,
  TraitOptions,
} from 'backstage-plugin-readiness-common';
import {
  absent,
  CollectContext,
  CollectedFacts,
  Collector,
  defineCollector,
} from 'backstage-plugin-readiness-node';
import { DeliveryReader } from '../../delivery/DeliveryReader';
import { Stores } from '../../stores/Stores';
import { APPLIES_TO } from '../catalogCollector';
import { deliveredEntities } from '../kept/deliveredEntities';
import { BatchOfFacts } from './BatchOfFacts';
import { GroupsOfPeople } from './GroupsOfPeople';

export interface DeploymentsCollectorOptions {
  stores: Pick<Stores, 'deliveries' | 'ownFacts'>;
  reader: DeliveryReader;
  traitOptions?: TraitOptions;
}

type Facts = CollectedFacts['facts'];

/**
 * Turns what feeds told into facts. Nothing is asked of anybody: its own run vouches for the facts, and
 * that a feed went silent is told on the health page. What follows from the records of an entity is
 * kept until they change, or until one of them leaves a window.
 */
export function createDeploymentsCollector(
  options: DeploymentsCollectorOptions,
): Collector {
  const people = new GroupsOfPeople();
  return defineCollector({
    id: 'deployments',
    title: 'Deployments',
    facts: deploymentFacts,
    appliesTo: APPLIES_TO,
    // What is heard is followed at once; this run is for what time alone changes.
    schedule: { frequency: { minutes: 5 }, timeout: { minutes: 30 } },
    collect: (batch, context) =>
      collect(batch, context, { ...options, people }),
  });
}

const NOTHING_HEARD: Facts = Object.fromEntries(
  deploymentFacts.map(({ ref }) => [ref, absent('unmapped')]),
);

async function* collect(
  batch: readonly Entity[],
  context: CollectContext,
  options: DeploymentsCollectorOptions & { people: GroupsOfPeople },
): AsyncGenerator<CollectedFacts> {
  if (batch.length === 0) return;
  const hearing = await options.reader.readHearing();
  if (!hearing.connected) {
    for (const entity of batch) {
      yield { entityRef: stringifyEntityRef(entity), facts: NOTHING_HEARD };
    }
    return;
  }
  const entities = await deliveredEntities(batch, context, options);
  const work = new BatchOfFacts(entities, hearing, context, options);
  yield* work.collect();
}
