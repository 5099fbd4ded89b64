import { createApiFactory, fetchApiRef } from '@backstage/core-plugin-api';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from './readinessApiRef';

/** The same client in both frontend systems. */
export const readinessApiFactory = createApiFactory({
  api: readinessApiRef,
  deps: { fetchApi: fetchApiRef },
  factory: ({ fetchApi }) => new ReadinessClient({ fetchApi }),
});
