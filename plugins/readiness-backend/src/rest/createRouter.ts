import { HttpAuthService } from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { openApiDocument } from '../schema/openapi.generated';
import { bodyParser } from './bodyParser';
import { RestContext } from './RestContext';
import { routes } from './routes';

export interface RouterOptions extends RestContext {
  httpAuth: HttpAuthService;
  /** Makes answers that break the contract errors: for tests, where that must not go unseen. */
  validateResponses?: boolean;
}

/** The REST API: requests are validated by the contract before a route sees them. */
export function createRouter(context: RouterOptions): Router {
  const outer = PromiseRouter();
  // Served as it is, and first: the copy that the validating router serves is relabelled as OpenAPI 3.0.
  outer.get('/openapi.json', (_, response) => {
    response.json(openApiDocument);
  });
  // Before the validating router too, which would call a body that is too large a malformed one.
  outer.use(bodyParser);
  const router: Router = createValidatedOpenApiRouter(openApiDocument, {
    // Backstage has authenticated the caller by now, and knows more ways to do so than the contract.
    validatorOptions: {
      validateSecurity: false,
      validateResponses: context.validateResponses ?? false,
    },
  });
  for (const createRoute of routes) {
    const { path, method, handle } = createRoute(context);
    router[method](path, async (request, response) => {
      const caller = await context.httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const { params, query, body } = request;
      await handle({ params, query, body, caller, request }, response);
    });
  }
  outer.use(router);
  return outer;
}
