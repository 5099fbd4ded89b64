import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

const EXAMPLE = 'https://portal.example.com/api/readiness';

/** Where the backend answers calls from outside; an example until that is known. */
export function useBackendUrl(): string {
  const discovery = useApi(discoveryApiRef);
  const { value } = useAsync(
    () => discovery.getBaseUrl('readiness'),
    [discovery],
  );
  return value ?? EXAMPLE;
}
