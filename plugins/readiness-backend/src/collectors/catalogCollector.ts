import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityPredicate, NamedFact } from 'backstage-plugin-readiness-common';
import { Collector, defineCollector } from 'backstage-plugin-readiness-node';
import { observeAll, Recogniser } from './recognise';

/** What has an owner and documentation of its own. */
export const APPLIES_TO: EntityPredicate = {
  kind: { $in: ['Component', 'API', 'Resource', 'System', 'Domain'] },
};

/** A collector that finds all it says in the catalog itself: one recogniser for each of its facts. */
export function catalogCollector<Ref extends string>(options: {
  id: string;
  title: string;
  facts: readonly NamedFact<Ref>[];
  recognisers: Record<Ref, Recogniser>;
}): Collector {
  const { recognisers, ...rest } = options;
  return defineCollector({
    ...rest,
    appliesTo: APPLIES_TO,
    // Changes are followed at once, after each synchronisation; this run confirms what did not change.
    schedule: {
      initialDelay: { minutes: 2 },
      frequency: { minutes: 10 },
      timeout: { minutes: 9 },
    },
    async *collect(batch, { abort, catalog }) {
      for (const entity of batch) {
        abort.throwIfAborted();
        yield {
          entityRef: stringifyEntityRef(entity),
          facts: observeAll(recognisers, entity, catalog),
        };
      }
    },
  });
}
