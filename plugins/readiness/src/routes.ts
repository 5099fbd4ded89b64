import { createRouteRef } from '@backstage/core-plugin-api';

// Of the older kind, which serves both frontend systems.

/** The readiness tab of an entity's page. */
export const entityReadinessRouteRef = createRouteRef({
  id: 'readiness:entity',
});

/** The readiness page, whose tabs are about all entities. */
export const readinessPageRouteRef = createRouteRef({ id: 'readiness:page' });
