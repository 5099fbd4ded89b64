import { createPermission } from '@backstage/plugin-permission-common';

/** Allows asking every source about one entity now. Entity-scoped: catalog conditions work on it. */
export const readinessEntityCheckPermission = createPermission({
  name: 'readiness.entity.check',
  attributes: { action: 'update' },
  resourceType: 'catalog-entity',
});

/** Every permission of the plugin. */
export const readinessPermissions = [readinessEntityCheckPermission];
