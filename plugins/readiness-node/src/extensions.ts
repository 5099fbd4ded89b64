import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { Collector } from './collector';

/**
 * Where modules add their sources.
 *
 * @public
 */
export interface ReadinessCollectorsExtensionPoint {
  /** Throws when a collector of the same id is there already. */
  addCollector(collector: Collector): void;
}

/**
 * Add collectors here from a module of the `readiness` plugin.
 *
 * @public
 */
export const readinessCollectorsExtensionPoint =
  createExtensionPoint<ReadinessCollectorsExtensionPoint>({
    id: 'readiness.collectors',
  });
