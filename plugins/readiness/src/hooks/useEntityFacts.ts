import { useApi } from '@backstage/core-plugin-api';
import { EntityFact } from 'backstage-plugin-readiness-common';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../api';

/**
 * Every fact of one entity; undefined until they are there. Without them the page says less, so a
 * failure is no error here: the reports say it when the backend does not answer.
 */
export function useEntityFacts(entityRef: string, version?: unknown) {
  const api = useApi(readinessApiRef);
  const { value, loading } = useAsync(
    () => api.getEntityFacts(entityRef),
    [api, entityRef, version],
  );
  const facts: EntityFact[] | undefined = value?.facts;
  return { facts, loading };
}
