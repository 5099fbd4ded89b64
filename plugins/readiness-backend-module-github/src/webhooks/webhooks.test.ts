import { mockServices } from '@backstage/backend-test-utils';
import { EventParams, EventsService } from '@backstage/plugin-events-node';
import { RecordingSink } from '../__testUtils__/RecordingSink';
import {
  deploymentPayload,
  pullRequestPayload,
  pushPayload,
  releasePayload,
  statusPayload,
  workflowRunPayload,
} from '../__testUtils__/webhooks';
import { assertSigned } from './assertSigned';
import { followWebhooks } from './followWebhooks';

/** Tells what the events backend would, once signatures are checked and topics routed. */
async function listen(builds: string[] = []) {
  const sink = new RecordingSink();
  const logger = mockServices.logger.mock();
  const subscribed: Parameters<EventsService['subscribe']>[0][] = [];
  await followWebhooks({
    events: {
      publish: async () => {},
      subscribe: async options => {
        subscribed.push(options);
      },
    },
    sink,
    logger,
    isBuild: name => builds.includes(name),
  });
  const [{ onEvent, topics }] = subscribed;
  const hear = (topic: string, eventPayload: unknown) =>
    onEvent({ topic, eventPayload } as EventParams);
  return { hear, logger, sink, topics };
}

const SUBJECT = { repository: 'github.com/codertocat/hello-world' };

describe('webhooks', () => {
  it('of a deployment and its status tell of one deployment, each step once', async () => {
    const { hear, sink } = await listen();
    await hear('github.deployment', deploymentPayload());
    await hear('github.deployment_status', statusPayload('success'));
    await hear('github.deployment_status', statusPayload('success'));
    const common = {
      type: 'deployment',
      source: 'github.com/codertocat',
      subject: SUBJECT,
      deployment: 'DE_kwDOCyU7Ss4Is7a6',
      environment: 'production',
      commit: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
      actor: { id: 'Codertocat' },
    };
    expect(sink.all).toEqual([
      {
        ...common,
        id: 'DE_kwDOCyU7Ss4Is7a6',
        step: 'queued',
        at: '2019-05-15T15:20:53Z',
        link: 'https://github.com/Codertocat/Hello-World/deployments',
      },
      {
        ...common,
        id: 'DES_kwDOCyU7Ss4Mgv9O',
        step: 'succeeded',
        at: '2019-05-15T15:20:55Z',
        link: 'https://ci.example.com/1',
      },
    ]);
  });

  it.each([
    ['queued', 'queued'],
    ['pending', 'queued'],
    ['waiting', 'queued'],
    ['in_progress', 'started'],
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['error', 'failed'],
    ['inactive', 'removed'],
  ])('take the state %s for the step %s', async (state, step) => {
    const { hear, sink } = await listen();
    await hear('github.deployment_status', statusPayload(state));
    expect(sink.all.at(-1)).toMatchObject({ step });
  });

  it('tell why, of what and by whom, where the deployment says so', async () => {
    const { hear, sink } = await listen();
    await hear(
      'github.deployment',
      deploymentPayload({
        task: 'rollback',
        ref: 'v1.4.2',
        payload: {
          service: 'payments-api',
          path: 'services/payments',
          entity: 'component:default/of-somebody-else',
          undoes: '1.5.0',
        },
        creator: { login: 'deployer[bot]', type: 'Bot' },
      }),
    );
    expect(sink.all[0]).toMatchObject({
      cause: 'rollback',
      version: '1.4.2',
      undoes: '1.5.0',
      subject: {
        ...SUBJECT,
        service: 'Codertocat/Hello-World/payments-api',
        paths: ['services/payments'],
      },
      actor: { id: 'deployer', isBot: true },
    });
    // Whoever deploys from one repository says nothing of the services of others.
    expect(sink.all[0].subject).not.toHaveProperty('entityRef');
  });

  it('of a merged pull request and its push tell of one change, with its paths', async () => {
    const { hear, sink } = await listen();
    await hear('github.pull_request', pullRequestPayload());
    await hear('github.push', pushPayload({ committer: 'web-flow' }));
    expect(sink.all).toMatchObject([
      {
        id: 'PR_kwDOCyU7Ss4QVq1T/merged',
        commit: 'c4295bd74fb0f4fda03689c3df3f2803b658fd85',
        at: '2019-05-15T15:20:40Z',
        author: { id: 'Codertocat' },
        mergedBy: { id: 'Octocat' },
      },
      {
        commit: 'c4295bd74fb0f4fda03689c3df3f2803b658fd85',
        at: '2019-05-15T15:20:41.000Z',
        subject: { ...SUBJECT, paths: ['README.md', 'src/pay.ts'] },
      },
    ]);
    // GitHub wrote that commit when it merged, somebody else the change before.
    expect(sink.all[1]).not.toHaveProperty('writtenAt');
  });

  it('of a push without a pull request tell when it was written', async () => {
    const { hear, sink } = await listen();
    await hear('github.push', pushPayload({ committer: 'Codertocat' }));
    expect(sink.all[0]).toMatchObject({
      writtenAt: '2019-05-15T10:00:00.000Z',
    });
  });

  it('tell of releases, and of workflows that build', async () => {
    const { hear, sink } = await listen(['Build']);
    await hear('github.release', releasePayload('published'));
    await hear('github.workflow_run', workflowRunPayload('Build'));
    await hear('github.workflow_run', workflowRunPayload('Lint'));
    expect(sink.all).toMatchObject([
      { type: 'build', id: 'RE_kwDOCyU7Ss4BDUkH', at: '2019-05-15T15:20:53Z' },
      { type: 'build', id: 'WFR_kwLOCyU7Ss4B', at: '2019-05-15T15:30:00Z' },
    ]);
  });

  it.each([
    ['pull_request', pullRequestPayload({ merged_at: null })],
    ['pull_request', pullRequestPayload({ base: { ref: 'release-1' } })],
    ['push', { ...pushPayload({}), ref: 'refs/heads/feature' }],
    ['push', { ...pushPayload({}), ref: 'refs/tags/v1' }],
    ['push', { ...pushPayload({}), deleted: true, head_commit: null }],
    ['release', releasePayload('edited')],
  ])('of %s tell nothing of what was not delivered', async (name, payload) => {
    const { hear, sink } = await listen();
    await hear(`github.${name}`, payload);
    expect(sink.all).toEqual([]);
  });

  it('that are not what they should be are said, without what is in them', async () => {
    const { hear, logger, sink } = await listen();
    const { deployment, ...rest } = deploymentPayload();
    await hear('github.deployment', {
      ...rest,
      deployment: { ...deployment, sha: 7 },
    });
    expect(sink.all).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      "GitHub's webhook 'deployment' is not what it should be at 'deployment.sha': Invalid input: expected string, received number",
    );
  });

  it('that cannot be stored are errors of whoever brought them', async () => {
    const { hear, sink } = await listen();
    sink.error = new Error('The database is away');
    await expect(
      hear('github.deployment', deploymentPayload()),
    ).rejects.toThrow('The database is away');
  });

  it('are heard by their topics', async () => {
    expect((await listen()).topics).toEqual([
      'github.deployment',
      'github.deployment_status',
      'github.pull_request',
      'github.push',
      'github.release',
      'github.workflow_run',
    ]);
  });
});

describe('a door for everybody', () => {
  const check = (events: object) => () =>
    assertSigned(mockServices.rootConfig({ data: { events } }));

  it('is refused', () => {
    expect(check({ http: { topics: ['github'] } })).toThrow(
      'events.modules.github.webhookSecret',
    );
  });

  it('is none where signatures are checked', () => {
    expect(check({ http: { topics: ['bitbucket'] } })).not.toThrow();
    expect(
      check({
        http: { topics: ['github'] },
        modules: { github: { webhookSecret: 'secret' } },
      }),
    ).not.toThrow();
  });
});
