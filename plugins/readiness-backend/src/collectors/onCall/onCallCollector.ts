import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { onCallFacts } from 'backstage-plugin-readiness-common';
import {
  absent,
  CatalogSnapshot,
  CollectContext,
  CollectedFacts,
  Collector,
  defineCollector,
  OnCallSource,
} from 'backstage-plugin-readiness-node';
import { ownerOf } from '../../catalog/searchFields';
import { APPLIES_TO } from '../catalogCollector';
import { answersOf } from './answersOf';
import { observeOnCall } from './observeOnCall';

/** Without a system that knows who is on call there is nobody to ask. */
export function createOnCallCollectors(
  sources: readonly OnCallSource[],
): Collector[] {
  return sources.length > 0 ? [createOnCallCollector(sources)] : [];
}

/** Who is on call, as the systems say that know. */
export function createOnCallCollector(
  sources: readonly OnCallSource[],
): Collector {
  return defineCollector({
    id: 'on-call',
    title: sources.map(({ title }) => title).join(', '),
    facts: onCallFacts,
    appliesTo: APPLIES_TO,
    // What it says is good for ten minutes.
    schedule: { frequency: { minutes: 4 }, timeout: { minutes: 15 } },
    collect: (batch, context) => collect(batch, context, sources),
  });
}

const UNMAPPED: CollectedFacts['facts'] = Object.fromEntries(
  onCallFacts.map(({ ref }) => [ref, absent('unmapped')]),
);

async function* collect(
  batch: readonly Entity[],
  context: CollectContext,
  sources: readonly OnCallSource[],
): AsyncGenerator<CollectedFacts> {
  context.abort.throwIfAborted();
  const named = batch.map(entity => ({
    entityRef: stringifyEntityRef(entity),
    schedule: scheduleOf(entity, sources, context.catalog),
  }));
  const answers = new Map(
    await Promise.all(
      sources.map(async source => {
        const keys = named.flatMap(({ schedule }) =>
          schedule?.source === source ? schedule.key : [],
        );
        const asked = await answersOf(source, [...new Set(keys)], context);
        return [source, asked] as const;
      }),
    ),
  );
  for (const { entityRef, schedule } of named) {
    if (!schedule) yield { entityRef, facts: UNMAPPED };
    else {
      const { source, key } = schedule;
      const said = answers.get(source)?.get(key);
      if (said) yield { entityRef, facts: observeOnCall(source.title, said) };
    }
  }
}

/** What the entity itself names comes before what its owner names, whichever source goes by it. */
function scheduleOf(
  entity: Entity,
  sources: readonly OnCallSource[],
  catalog: CatalogSnapshot,
): { source: OnCallSource; key: string } | undefined {
  const owner = ownerOf(entity);
  for (const one of [entity, owner && catalog.get(owner)]) {
    for (const source of one ? sources : []) {
      const key = one && source.keyOf(one);
      if (key) return { source, key };
    }
  }
  return undefined;
}
