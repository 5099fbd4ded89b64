import { useApi } from '@backstage/core-plugin-api';
import { DeployNow } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Polled, usePolled } from './usePolled';

const REFRESH = 60_000;

/** Whether to deploy now, asked every minute. An answer of earlier is none once a later one failed. */
export function useDeployNow(entityRef: string): Polled<DeployNow> {
  const api = useApi(readinessApiRef);
  const answer = usePolled(
    entityRef,
    () => api.getDeployNow(entityRef),
    REFRESH,
  );
  return answer.error ? { ...answer, value: undefined } : answer;
}
