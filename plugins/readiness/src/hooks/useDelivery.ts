import { useApi } from '@backstage/core-plugin-api';
import {
  EntityDelivery,
  EntityDeployments,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Polled, usePolled } from './usePolled';

const REFRESH = 30_000;

/** As many as one page of the backend holds. */
const MOST = 500;

/** The figures of one entity. */
export function useDelivery(entityRef: string): Polled<EntityDelivery> {
  const api = useApi(readinessApiRef);
  return usePolled(entityRef, () => api.getEntityDelivery(entityRef), REFRESH);
}

/** Its single deployments and incidents within the window of the figures, once that is known. */
export function useDeployments(
  entityRef: string,
  delivery: EntityDelivery | undefined,
): Polled<EntityDeployments> {
  const api = useApi(readinessApiRef);
  return usePolled(
    delivery?.mapped ? entityRef : undefined,
    () =>
      api.getEntityDeployments(entityRef, {
        since: delivery?.window.from,
        limit: MOST,
      }),
    REFRESH,
  );
}
