import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CatalogSnapshot,
  CollectContext,
} from 'backstage-plugin-readiness-node';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';

/** What every collection needs. */
export interface CollectionEnvironment {
  stores: Pick<Stores, 'entities' | 'facts' | 'collectorRuns'>;
  logger: LoggerService;
  clock: Clock;
}

export function contextOf(
  { logger, clock }: CollectionEnvironment,
  catalog: CatalogSnapshot,
  abort: AbortSignal,
  notify: CollectContext['notify'],
): CollectContext {
  return { catalog, abort, logger, now: new Date(clock()), notify };
}
