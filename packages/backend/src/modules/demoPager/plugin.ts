import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createRouter } from './router';

/**
 * Answers as PagerDuty does, under `/api/demo-pager`, so that the demo has somebody on call without leaving
 * this machine.
 */
export const demoPagerPlugin = createBackendPlugin({
  pluginId: 'demo-pager',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use(createRouter());
        // It takes a key of its own, not the portal's tokens; what it tells is made up.
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
      },
    });
  },
});
