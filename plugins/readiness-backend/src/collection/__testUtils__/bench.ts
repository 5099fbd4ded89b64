import { mockServices } from '@backstage/backend-test-utils';
import { Collector } from 'backstage-plugin-readiness-node';
import { component } from '../../__testUtils__/entities';
import { TestClock } from '../../__testUtils__/TestClock';
import { MemoryCatalogSnapshot } from '../../catalog/MemoryCatalogSnapshot';
import { projectEntity } from '../../catalog/projectEntity';
import { createMemoryStores } from '../../stores/memory';
import { runAll } from '../runAll';
import { runSome } from '../runSome';

interface MoreOfRun {
  abort?: AbortSignal;
  stopping?: boolean;
  outage?: Error;
  snapshot?: MemoryCatalogSnapshot;
}

/** Stores with some services in them, `s-0` and on, and both ways to ask a collector about them. */
export async function bench(count: number) {
  const stores = createMemoryStores();
  const time = new TestClock();
  const logger = mockServices.logger.mock();
  const entities = Array.from({ length: count }, (_, i) => component(`s-${i}`));
  const snapshot = new MemoryCatalogSnapshot(entities);
  await stores.entities.upsert(
    entities.map(entity => projectEntity(entity, snapshot)),
    time.instant,
  );
  const environment = { stores, logger, clock: time.clock };
  const stored = await stores.entities.page({ after: 0, limit: count });
  const factsOf = async (name: string) => {
    const entity = await stores.entities.get(`component:default/${name}`);
    const id = entity?.id ?? -1;
    return (await stores.facts.get([id])).get(id) ?? {};
  };
  return {
    stores,
    time,
    logger,
    snapshot,
    stored,
    factsOf,
    runAll: async (collector: Collector, more: MoreOfRun = {}) => {
      const run = await runAll(collector, {
        ...environment,
        abort: more.abort ?? new AbortController().signal,
        isStopping: () => more.stopping ?? false,
        getSnapshot: async () => {
          if (more.outage) throw more.outage;
          return more.snapshot ?? snapshot;
        },
      });
      return run?.outcome;
    },
    runSome: (
      collector: Collector,
      more: { abort?: AbortSignal; onAbort?: string } = {},
    ) =>
      runSome(collector, stored, {
        ...environment,
        snapshot,
        abort: more.abort ?? new AbortController().signal,
        onAbort: more.onAbort,
      }),
  };
}
