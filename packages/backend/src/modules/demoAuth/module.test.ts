import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import demoAuth from '.';
import { closingDatabase } from '../../__testUtils__/closingDatabase';

const team: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'payments' },
  spec: { type: 'team', children: [], profile: { displayName: 'Payments' } },
};

const ada: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', description: 'Platform lead' },
  spec: { profile: { displayName: 'Ada L.', email: 'ada@example.org' } },
  relations: [{ type: 'memberOf', targetRef: 'group:default/payments' }],
};

const zoe: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'zoe' },
  spec: {},
  relations: [{ type: 'memberOf', targetRef: 'group:other/gone' }],
};

const ORIGINAL_ENVIRONMENT = process.env.NODE_ENV;

async function startAuth(nodeEnv: string): Promise<TestBackend> {
  Object.assign(process.env, { NODE_ENV: nodeEnv });
  return startTestBackend({
    features: [
      authPlugin,
      demoAuth,
      closingDatabase,
      catalogServiceMock.factory({ entities: [zoe, ada, team] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth: { providers: { demo: {} } },
        },
      }),
    ],
  });
}

describe('the demo sign-in', () => {
  let backend: TestBackend;

  afterEach(async () => {
    await backend.stop();
    Object.assign(process.env, { NODE_ENV: ORIGINAL_ENVIRONMENT });
  });

  it('lists the people of the catalog by name, with their teams', async () => {
    backend = await startAuth('development');

    const response = await request(backend.server).get('/api/auth/demo/people');

    expect(response.status).toBe(200);
    expect(response.body.people).toEqual([
      {
        userRef: 'user:default/ada',
        name: 'Ada L.',
        title: 'Platform lead',
        teams: ['Payments'],
      },
      { userRef: 'user:default/zoe', name: 'zoe', teams: ['other/gone'] },
    ]);
  });

  it('signs in as the chosen person, with the groups the catalog knows', async () => {
    backend = await startAuth('development');

    const response = await request(backend.server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-person', 'user:default/ada');

    expect(response.status).toBe(200);
    expect(response.body.profile).toEqual({
      displayName: 'Ada L.',
      email: 'ada@example.org',
    });
    expect(response.body.backstageIdentity).toMatchObject({
      token: expect.any(String),
      identity: {
        type: 'user',
        userEntityRef: 'user:default/ada',
        ownershipEntityRefs: ['user:default/ada', 'group:default/payments'],
      },
    });
  });

  it.each([
    ['nobody', undefined, 400],
    ['a group', 'group:default/payments', 400],
    ['somebody the catalog does not know', 'user:default/eve', 404],
  ])('does not sign in %s', async (_who, person, status) => {
    backend = await startAuth('development');

    const response = await request(backend.server)
      .get('/api/auth/demo/refresh')
      .set(person ? { 'x-demo-person': person } : {});

    expect(response.status).toBe(status);
  });

  it('does not exist outside development', async () => {
    backend = await startAuth('production');

    for (const path of ['people', 'refresh']) {
      const response = await request(backend.server)
        .get(`/api/auth/demo/${path}`)
        .set('x-demo-person', 'user:default/ada');
      expect(response.status).toBe(404);
    }
  });
});
