import { useApi } from '@backstage/core-plugin-api';
import { EntityAlarms } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Polled, usePolled } from './usePolled';

const REFRESH = 30_000;

/** The alarms of one entity as they stand now, and who is on call for it. */
export function useAlarms(entityRef: string): Polled<EntityAlarms> {
  const api = useApi(readinessApiRef);
  return usePolled(entityRef, () => api.getEntityAlarms(entityRef), REFRESH);
}
