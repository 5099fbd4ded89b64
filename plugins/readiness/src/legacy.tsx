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
import { createCardExtension } from '@backstage/plugin-home-react';
import { readinessApiFactory } from './api';
import type { MyReadinessProps } from './components/Home';
import { HOME_WIDGET } from './homeWidget';
import { entityReadinessRouteRef, readinessPageRouteRef } from './routes';

export { readinessApiRef } from './api';
export type { EntityReadinessPickerProps } from './components/CatalogFilter';
export type { MyReadinessProps } from './components/Home';
export {
  createReadinessLevelColumn,
  readinessRankField,
} from './components/LevelColumn';
export type { ReadinessLevelColumnOptions } from './components/LevelColumn';
export type { EntityReadinessRollupCardProps } from './components/Rollup';
export {
  isReadinessAvailable,
  isReadinessRollupAvailable,
} from './judgedKinds';

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
 * The same for categories: a picker for each that `readiness.projection.categories` of the backend names.
 *
 * @public
 */
export const EntityReadinessCategoryPickers = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessCategoryPickers',
    component: {
      lazy: () =>
        import('./components/CatalogFilter').then(
          m => m.EntityReadinessCategoryPickers,
        ),
    },
  }),
);

/**
 * The card for groups, systems and domains: the readiness of what they own or contain.
 *
 * @public
 */
export const EntityReadinessRollupCard = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessRollupCard',
    component: {
      lazy: () => import('./components/Rollup').then(m => m.RollupCard),
    },
  }),
);

/**
 * The card for a home page: where the services of the reader's groups stand, and what to fix next.
 *
 * @public
 */
export const HomePageReadiness = readinessPlugin.provide(
  createCardExtension<MyReadinessProps>({
    ...HOME_WIDGET,
    name: 'HomePageReadiness',
    components: () =>
      import('./components/Home').then(m => ({ Content: m.MyReadiness })),
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
