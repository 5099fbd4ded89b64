import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Allows asking every source about one entity now. Entity-scoped: catalog conditions work on it.
 *
 * @public
 */
export const readinessEntityCheckPermission = createPermission({
  name: 'readiness.entity.check',
  attributes: { action: 'update' },
  resourceType: 'catalog-entity',
});

/**
 * Allows a service to declare namespaces of facts and to push to those that are its own.
 *
 * @public
 */
export const readinessFactsPushPermission = createPermission({
  name: 'readiness.facts.push',
  attributes: { action: 'create' },
});

/**
 * Allows a service to push events about deployments, incidents, changes and alarms.
 *
 * @public
 */
export const readinessEventsPushPermission = createPermission({
  name: 'readiness.events.push',
  attributes: { action: 'create' },
});

/**
 * Allows seeing how sources and definitions stand: hosts, errors and settings, but no verdicts.
 *
 * @public
 */
export const readinessHealthReadPermission = createPermission({
  name: 'readiness.health.read',
  attributes: { action: 'read' },
});

/**
 * Every permission of the plugin.
 *
 * @public
 */
export const readinessPermissions = [
  readinessEntityCheckPermission,
  readinessFactsPushPermission,
  readinessEventsPushPermission,
  readinessHealthReadPermission,
];
