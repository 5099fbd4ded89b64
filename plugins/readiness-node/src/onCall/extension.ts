import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { OnCallSource } from './OnCallSource';

/**
 * Where modules add systems that know who is on call.
 *
 * @public
 */
export interface ReadinessOnCallExtensionPoint {
  /** Throws when a source of the same id is there already. */
  addSource(source: OnCallSource): void;
}

/**
 * Add on-call sources here from a module of the `readiness` plugin.
 *
 * @public
 */
export const readinessOnCallExtensionPoint =
  createExtensionPoint<ReadinessOnCallExtensionPoint>({
    id: 'readiness.on-call',
  });
