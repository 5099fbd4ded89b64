import { createHmac } from 'node:crypto';
import { dirname, join } from 'node:path';
import { BackendFeature } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import eventsBackend from '@backstage/plugin-events-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import readinessBackend from 'backstage-plugin-readiness-backend';
import readinessGithub from 'backstage-plugin-readiness-backend-module-github';
import request from 'supertest';
import { closingDatabase } from '../../__testUtils__/closingDatabase';
import { ManualScheduler } from '../../__testUtils__/ManualScheduler';

const SECRET = 'the secret of the webhook';

export const ENTITY = 'entities/component/default/payments-api';

const entities = ['payments-api', 'gone'].map(name => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    annotations: { 'github.com/project-slug': `acme/${name}` },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
}));

/** A signature as GitHub makes it. */
export function signatureOf(body: string, secret = SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** The readiness backend and the events backend, both with their GitHub modules, all as they are. */
export async function startGithubPortal(apiBaseUrl: string) {
  const scheduler = new ManualScheduler();
  const backend = await startTestBackend({
    features: [
      eventsBackend,
      ...eventsOfGithub(),
      eventsServiceFactory,
      readinessBackend,
      readinessGithub,
      closingDatabase,
      scheduler.factory(),
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: {
          events: {
            // There is one process: nobody waits on a bus when it stops.
            useEventBus: 'never',
            modules: { github: { webhookSecret: SECRET } },
          },
          integrations: {
            github: [{ host: 'github.com', apiBaseUrl, token: 'a token' }],
          },
          readiness: {
            links: { enabled: false },
            techdocs: { enabled: false },
          },
        },
      }),
    ],
  });
  await scheduler.run('readiness-synchronise');
  return {
    stop: () => backend.stop(),
    pull: () => scheduler.run('readiness-github'),
    /** As GitHub sends it, with whatever signature; none where it is undefined. */
    send: (name: string, body: string, signature = signatureOf(body)) =>
      request(backend.server)
        .post('/api/events/http/github')
        .set('Content-Type', 'application/json')
        .set('X-GitHub-Event', name)
        .set('X-GitHub-Delivery', '72d3162e-cc78-11e3-81ab-4c9367dc0958')
        .set('X-Hub-Signature-256', signature)
        .send(body),
    read: async (path: string) => {
      const { body } = await request(backend.server)
        .get(`/api/readiness/v1/${path}`)
        .set('Authorization', mockCredentials.user.header())
        .expect(200);
      return body;
    },
  };
}

/** What the GitHub module of the events backend loads, and in a way that Jest cannot. */
function eventsOfGithub(): BackendFeature[] {
  const folder = dirname(
    require.resolve(
      '@backstage/plugin-events-backend-module-github/package.json',
    ),
  );
  return ['eventsModuleGithubEventRouter', 'eventsModuleGithubWebhook'].map(
    name => require(join(folder, 'dist/service', `${name}.cjs.js`)).default,
  );
}
