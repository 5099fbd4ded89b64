import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createRouter } from './router';

/**
 * Serves the runbooks that the example catalog links, under `/api/demo-links`, so that the link checker
 * has something to open without leaving this machine.
 */
export const demoLinksPlugin = createBackendPlugin({
  pluginId: 'demo-links',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use(createRouter());
        // Pages like those of any wiki: whoever opens a link has no session of the portal.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
      },
    });
  },
});
