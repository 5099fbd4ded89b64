import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';
import { smallCatalog } from '../__testUtils__/entities';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { ManualScheduler } from '../__testUtils__/ManualScheduler';
import { createReadinessPlugin } from '../plugin';

jest.setTimeout(60_000);

const access = (subject: string, permission: string) => ({
  type: 'static',
  options: { token: `token-of-${subject}`, subject },
  accessRestrictions: [{ plugin: 'readiness', permission }],
});

const CONFIG = {
  backend: {
    auth: {
      externalAccess: [
        access('restore-pipeline', 'readiness.facts.push'),
        access('deploy-pipeline', 'readiness.events.push'),
        access('health-monitor', 'readiness.health.read'),
        {
          ...access('elsewhere', ''),
          accessRestrictions: [{ plugin: 'catalog' }],
        },
      ],
    },
  },
  permission: { enabled: true },
  readiness: { links: { enabled: false }, techdocs: { enabled: false } },
};

/** The plugin behind Backstage's own doors: nothing about access is a fake. */
async function start() {
  const backend = await startTestBackend({
    features: [
      createReadinessPlugin({ validateResponses: true }),
      mockServices.rootConfig.factory({ data: CONFIG }),
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      new FakeCatalog(smallCatalog()).factory(),
      new ManualScheduler().factory(),
    ],
  });
  const as = (subject: string) => `Bearer token-of-${subject}`;
  const push = (subject: string) =>
    request(backend.server)
      .post('/api/readiness/v1/facts')
      .set('Authorization', as(subject))
      .send({ namespace: 'exercises', observations: ['nonsense'] });
  const tell = (subject: string) =>
    request(backend.server)
      .post('/api/readiness/v1/events')
      .set('Authorization', as(subject))
      .send(['nonsense']);
  const health = (subject: string) =>
    request(backend.server)
      .get('/api/readiness/v1/health')
      .set('Authorization', as(subject));
  return { push, tell, health, stop: () => backend.stop() };
}

const statusesOf = (answers: Record<string, { status: number }>) =>
  Object.fromEntries(
    Object.entries(answers).map(([name, { status }]) => [name, status]),
  );

describe('static tokens', () => {
  it('open what their permission says, and nothing else', async () => {
    const { push, tell, health, stop } = await start();
    const answers = {
      pipelinePushes: await push('restore-pipeline'),
      pipelineLooks: await health('restore-pipeline'),
      pipelineTells: await tell('restore-pipeline'),
      deployerTells: await tell('deploy-pipeline'),
      deployerPushes: await push('deploy-pipeline'),
      monitorLooks: await health('health-monitor'),
      monitorPushes: await push('health-monitor'),
      otherPluginsToken: await push('elsewhere'),
      madeUpToken: await push('nobody'),
    };
    expect(statusesOf(answers)).toEqual({
      pipelinePushes: 200,
      pipelineLooks: 403,
      pipelineTells: 403,
      deployerTells: 200,
      deployerPushes: 403,
      monitorLooks: 200,
      monitorPushes: 403,
      otherPluginsToken: 403,
      madeUpToken: 401,
    });
    await stop();
  });
});
