import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import PlaylistAddCheckIcon from '@material-ui/icons/PlaylistAddCheck';
import { z } from 'zod/v4';
import { readinessApiFactory } from './api';
import {
  CatalogFilterBlueprint,
  EntityCardBlueprint,
  EntityContentBlueprint,
  HomePageWidgetBlueprint,
} from './catalogBlueprints';
import { HOME_WIDGET } from './homeWidget';
import { JUDGED_KINDS, ROLLUP_KINDS } from './judgedKinds';
import { MAIN_SCORECARD } from './lib/levelLabels';
import { entityReadinessRouteRef, readinessPageRouteRef } from './routes';

const JUDGED = { kind: { $in: JUDGED_KINDS } };

const icon = <PlaylistAddCheckIcon fontSize="inherit" />;

const readinessApi = ApiBlueprint.make({
  params: defineParams => defineParams(readinessApiFactory),
});

const entityCard = EntityCardBlueprint.make({
  params: {
    type: 'info',
    filter: JUDGED,
    loader: () =>
      import('./components/Card').then(({ ReadinessCard }) => (
        <ReadinessCard />
      )),
  },
});

const rollupCard = EntityCardBlueprint.makeWithOverrides({
  name: 'rollup',
  configSchema: { scorecard: z.string().default(MAIN_SCORECARD) },
  factory: (originalFactory, { config }) =>
    originalFactory({
      type: 'content',
      filter: { kind: { $in: ROLLUP_KINDS } },
      loader: () =>
        import('./components/Rollup').then(({ RollupCard }) => (
          <RollupCard scorecard={config.scorecard} />
        )),
    }),
});

const entityContent = EntityContentBlueprint.make({
  params: {
    path: '/readiness',
    title: 'Readiness',
    group: 'operation',
    icon,
    routeRef: entityReadinessRouteRef,
    filter: JUDGED,
    loader: () =>
      import('./components/Tab').then(({ ReadinessTab }) => <ReadinessTab />),
  },
});

const catalogFilter = CatalogFilterBlueprint.makeWithOverrides({
  configSchema: { scorecard: z.string().default(MAIN_SCORECARD) },
  factory: (originalFactory, { config }) =>
    originalFactory({
      loader: () =>
        import('./components/CatalogFilter').then(
          ({ EntityReadinessPicker }) => (
            <EntityReadinessPicker scorecard={config.scorecard} />
          ),
        ),
    }),
});

const categoryFilter = CatalogFilterBlueprint.makeWithOverrides({
  name: 'categories',
  configSchema: { scorecard: z.string().default(MAIN_SCORECARD) },
  factory: (originalFactory, { config }) =>
    originalFactory({
      loader: () =>
        import('./components/CatalogFilter').then(
          ({ EntityReadinessCategoryPickers }) => (
            <EntityReadinessCategoryPickers scorecard={config.scorecard} />
          ),
        ),
    }),
});

const homeWidget = HomePageWidgetBlueprint.makeWithOverrides({
  configSchema: { scorecard: z.string().default(MAIN_SCORECARD) },
  factory: (originalFactory, { config }) =>
    originalFactory({
      name: 'ReadinessWidget',
      title: HOME_WIDGET.title,
      description: HOME_WIDGET.description,
      layout: HOME_WIDGET.layout,
      componentProps: { scorecard: config.scorecard },
      components: () =>
        import('./components/Home').then(({ MyReadiness }) => ({
          Content: MyReadiness,
        })),
    }),
});

// Its tabs are sub-pages, in the order in which they are listed below; it opens with the first.
const page = PageBlueprint.make({
  params: {
    path: '/readiness',
    title: 'Readiness',
    icon,
    routeRef: readinessPageRouteRef,
  },
});

const servicesPage = SubPageBlueprint.make({
  name: 'services',
  params: {
    path: 'services',
    title: 'Services',
    loader: () =>
      import('./components/Page').then(({ ServicesContent }) => (
        <ServicesContent />
      )),
  },
});

const actionsPage = SubPageBlueprint.make({
  name: 'actions',
  params: {
    path: 'actions',
    title: 'My actions',
    loader: () =>
      import('./components/Page').then(({ ActionsContent }) => (
        <ActionsContent />
      )),
  },
});

// Shown to everybody, and says who may see more: asking for the permission before the app is drawn
// would let a failing permission backend keep the whole portal from starting.
const healthPage = SubPageBlueprint.make({
  name: 'health',
  params: {
    path: 'health',
    title: 'Health',
    loader: () =>
      import('./components/Page').then(({ HealthContent }) => (
        <HealthContent />
      )),
  },
});

/**
 * Readiness scorecards: a card and a tab on the entity pages, and a page about all of them.
 *
 * @public
 */
export const readinessPlugin = createFrontendPlugin({
  pluginId: 'readiness',
  title: 'Readiness',
  icon,
  info: { packageJson: () => import('../package.json') },
  routes: {
    entityReadiness: entityReadinessRouteRef,
    root: readinessPageRouteRef,
  },
  extensions: [
    readinessApi,
    entityCard,
    rollupCard,
    entityContent,
    catalogFilter,
    categoryFilter,
    homeWidget,
    page,
    servicesPage,
    actionsPage,
    healthPage,
  ],
});
