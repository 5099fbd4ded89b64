import {
  CatalogSnapshot,
  Collector,
  Notice,
} from 'backstage-plugin-readiness-node';
import { StoredEntity } from '../stores/EntityStore';
import { toInstant } from '../util/clock';
import { createAppliesTo } from './appliesTo';
import { createObservationChecker } from './checkObservations';
import { CollectionEnvironment, contextOf } from './CollectionEnvironment';
import { collectBatch } from './collectBatch';

export interface RunSomeOptions extends CollectionEnvironment {
  snapshot: CatalogSnapshot;
  abort: AbortSignal;
  /** What to say of entities that an abort cuts off; without it nothing is said of them. */
  onAbort?: string;
  /** Somebody waits for it. */
  onDemand?: boolean;
}

/**
 * Asks a collector about some entities alone. Their own freshness is kept; the collector's runs say
 * nothing of it.
 */
export async function runSome(
  collector: Collector,
  entities: readonly StoredEntity[],
  options: RunSomeOptions,
): Promise<{ changed: number }> {
  const { stores, snapshot, abort, onAbort, onDemand } = options;
  const at = toInstant(options.clock());
  const applies = createAppliesTo(collector);
  const others = entities.filter(entity => !applies(entity));
  await stores.facts.forget(
    collector.id,
    others.map(({ id }) => id),
  );
  const batch = entities.filter(applies);
  if (batch.length === 0) return { changed: 0 };
  const notices: Notice[] = [];
  const notify = (notice: Notice) => notices.push(notice);
  const context = {
    ...contextOf(options, snapshot, abort, notify),
    onDemand,
  };
  const check = createObservationChecker(collector, options.logger);
  const result = await collectBatch(collector, batch, context, {
    check,
    onAbort,
  });
  await stores.collectorRuns.addNotices(collector.id, notices, at);
  return stores.facts.record(collector.id, result.entities, at, {
    exact: true,
  });
}
