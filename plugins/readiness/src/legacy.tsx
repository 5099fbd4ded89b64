/**
 * Readiness scorecards for portals on the classic frontend system.
 *
 * @packageDocumentation
 */
import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { readinessApiFactory } from './api';
import { entityReadinessRouteRef, readinessPageRouteRef } from './routes';

export { readinessApiRef } from './api';
export type { EntityReadinessPickerProps } from './components/CatalogFilter';
export { isReadinessAvailable } from './judgedKinds';

/**
 * Brings the client of the readiness backend; the parts below install it by being used.
 *
 * @public
 */
export const readinessPlugin = createPlugin({
  id: 'readiness',
  apis: [readinessApiFactory],
  routes: {
    entityReadiness: entityReadinessRouteRef,
    root: readinessPageRouteRef,
  },
});

/**
 * The card for the overview of an entity.
 *
 * @public
 */
export const EntityReadinessCard = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessCard',
    component: {
      lazy: () => import('./components/Card').then(m => m.ReadinessCard),
    },
  }),
);

/**
 * The tab of an entity: every verdict, and the way on.
 *
 * @public
 */
export const EntityReadinessContent = readinessPlugin.provide(
  createRoutableExtension({
    name: 'EntityReadinessContent',
    component: () => import('./components/Tab').then(m => m.ReadinessTab),
    mountPoint: entityReadinessRouteRef,
  }),
);

/**
 * Narrows the catalog page to levels: `<CatalogIndexPage filters={…} />` takes it among the others.
 *
 * @public
 */
export const EntityReadinessPicker = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessPicker',
    component: {
      lazy: () =>
        import('./components/CatalogFilter').then(m => m.EntityReadinessPicker),
    },
  }),
);

/**
 * The page about all entities, with the health of the sources.
 *
 * @public
 */
export const ReadinessPage = readinessPlugin.provide(
  createRoutableExtension({
    name: 'ReadinessPage',
    component: () => import('./components/Page').then(m => m.ReadinessPage),
    mountPoint: readinessPageRouteRef,
  }),
);
