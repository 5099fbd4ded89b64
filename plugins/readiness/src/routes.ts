import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The readiness tab of an entity's page. */
export const entityReadinessRouteRef = createRouteRef();
