import { createApiRef } from '@backstage/core-plugin-api';
import { ReadinessApi } from 'backstage-plugin-readiness-common';

/**
 * Asks the readiness backend.
 *
 * @public
 */
export const readinessApiRef = createApiRef<ReadinessApi>({
  id: 'plugin.readiness.client',
});
