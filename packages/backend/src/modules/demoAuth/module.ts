import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import Router from 'express-promise-router';
import { demoAuthenticator, signInAsPerson } from './authenticator';
import { listPeople } from './people';

const PROVIDER_ID = 'demo';

/**
 * Signs people in as anyone in the catalog, without a password: the way to try the portal as
 * different people. It therefore exists in development only.
 */
export const demoAuthModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ auth, catalog, httpRouter, logger, providers }) {
        if (process.env.NODE_ENV !== 'development') {
          logger.warn(
            'The demo sign-in is off: it lets anyone in as anyone, so it runs with NODE_ENV=development only. Configure a real auth provider.',
          );
          return;
        }

        providers.registerProvider({
          providerId: PROVIDER_ID,
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: signInAsPerson,
          }),
        });

        const peoplePath = `/${PROVIDER_ID}/people`;
        const router = Router();
        router.get(peoplePath, async (_req, res) => {
          res.json({ people: await listPeople(catalog, auth) });
        });
        httpRouter.use(router);
        // Whoever chooses whom to be is not signed in yet.
        httpRouter.addAuthPolicy({
          path: peoplePath,
          allow: 'unauthenticated',
        });
      },
    });
  },
});
