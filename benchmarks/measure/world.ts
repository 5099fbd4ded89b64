import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { CatalogReader } from '../../plugins/readiness-backend/src/catalog/CatalogReader';
import { SnapshotCache } from '../../plugins/readiness-backend/src/catalog/SnapshotCache';
import { catalogCollectors } from '../../plugins/readiness-backend/src/collectors/catalogCollectors';
import { CatalogFollower } from '../../plugins/readiness-backend/src/cycle/CatalogFollower';
import { collectTask } from '../../plugins/readiness-backend/src/cycle/collectTask';
import { CycleContext } from '../../plugins/readiness-backend/src/cycle/CycleContext';
import { synchroniseTask } from '../../plugins/readiness-backend/src/cycle/synchroniseTask';
import { StandardInForce } from '../../plugins/readiness-backend/src/definitions/Standard';
import { Evaluator } from '../../plugins/readiness-backend/src/evaluation/Evaluator';
import { createKnexStores } from '../../plugins/readiness-backend/src/stores/knex';
import { Stores } from '../../plugins/readiness-backend/src/stores/Stores';
import { sourceCollectors } from './collectors';
import { logger } from './services';
import { SyntheticCatalog } from './SyntheticCatalog';

export const NEVER = new AbortController().signal;

/** The backend without its doors: real stores, collections and evaluation over a made-up catalog. */
export interface World {
  knex: Knex;
  stores: Stores;
  catalog: SyntheticCatalog;
  context: CycleContext;
  /** Changes what every source says from now on. */
  turn(): void;
  /** Everything the scheduler would run, once: take over the catalog, ask every source, judge. */
  cycle(): Promise<void>;
}

export function createWorld(knex: Knex, services: number): World {
  const stores = createKnexStores(knex);
  const catalog = new SyntheticCatalog(services);
  const auth = mockServices.auth();
  const reader = new CatalogReader({ catalog: catalog.service(), auth });
  let seed = 1;
  const clock = Date.now;
  const context: CycleContext = {
    stores,
    reader,
    snapshots: new SnapshotCache({ read: () => reader.readAll(), clock }),
    catalogCollectors,
    sourceCollectors: sourceCollectors(() => seed),
    evaluator: new Evaluator({
      stores,
      standard: new StandardInForce(stores.definitions),
      logger,
      clock,
    }),
    logger,
    clock,
    isStopping: () => false,
  };
  const follower = new CatalogFollower(context);
  return {
    knex,
    stores,
    catalog,
    context,
    turn: () => {
      seed += 1;
    },
    async cycle() {
      await synchroniseTask(context, follower, NEVER);
      for (const collector of [
        ...catalogCollectors,
        ...context.sourceCollectors,
      ]) {
        await collectTask(collector, context, NEVER);
      }
      await context.evaluator.evaluateDue(NEVER);
    },
  };
}
