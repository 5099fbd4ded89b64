import { fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import PlaylistAddCheckIcon from '@material-ui/icons/PlaylistAddCheck';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from './api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from './catalogBlueprints';
import { entityReadinessRouteRef } from './routes';

/** The kinds that the built-in scorecards judge; configuration may choose others. */
const JUDGED = { kind: { $in: ['component', 'api', 'resource', 'system'] } };

const readinessApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: readinessApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new ReadinessClient({ fetchApi }),
    }),
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

const entityContent = EntityContentBlueprint.make({
  params: {
    path: '/readiness',
    title: 'Readiness',
    group: 'operation',
    icon: <PlaylistAddCheckIcon fontSize="inherit" />,
    routeRef: entityReadinessRouteRef,
    filter: JUDGED,
    loader: () =>
      import('./components/Tab').then(({ ReadinessTab }) => <ReadinessTab />),
  },
});

/**
 * Readiness scorecards on the entity pages.
 *
 * @public
 */
export const readinessPlugin = createFrontendPlugin({
  pluginId: 'readiness',
  title: 'Readiness',
  icon: <PlaylistAddCheckIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { entityReadiness: entityReadinessRouteRef },
  extensions: [readinessApi, entityCard, entityContent],
});
