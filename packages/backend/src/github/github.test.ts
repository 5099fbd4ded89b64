import { FakeGraphql } from './__testUtils__/FakeGraphql';
import {
  ENTITY,
  signatureOf,
  startGithubPortal,
} from './__testUtils__/startGithubPortal';

// A backend starts in seconds where nothing else runs.
jest.setTimeout(60_000);

const minutesAgo = (minutes: number) =>
  new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+/, '');

const [CREATED, STARTED, ENDED] = [30, 29, 20].map(minutesAgo);

const deploymentId = (commit: string) => `DE_of_${commit}`;
const statusId = (commit: string, state: string) => `DES_${state}_of_${commit}`;

interface Told {
  state: string;
  createdAt: string;
}

/** As GitHub publishes it, cut down to what tells something. */
function payload(commit: string, status?: Told): string {
  return JSON.stringify({
    action: 'created',
    ...(status && {
      deployment_status: {
        node_id: statusId(commit, status.state),
        state: status.state,
        environment: 'production',
        log_url: 'https://ci.example.com/1',
        target_url: '',
        created_at: status.createdAt,
      },
    }),
    deployment: {
      id: 4518412576,
      node_id: deploymentId(commit),
      sha: commit,
      ref: 'v1.4.2',
      task: 'deploy',
      payload: {},
      original_environment: 'production',
      environment: 'production',
      creator: { login: 'ada', type: 'User' },
      created_at: CREATED,
      updated_at: CREATED,
    },
    repository: {
      full_name: 'acme/payments-api',
      html_url: 'https://github.com/acme/payments-api',
      default_branch: 'main',
    },
    sender: { login: 'ada', type: 'User' },
  });
}

const BEGUN: Told = { state: 'in_progress', createdAt: STARTED };
const DONE: Told = { state: 'success', createdAt: ENDED };

describe('GitHub, with both backends started', () => {
  const graphql = new FakeGraphql();
  let portal: Awaited<ReturnType<typeof startGithubPortal>>;
  beforeAll(async () => {
    portal = await startGithubPortal(await graphql.start());
  });
  afterAll(async () => {
    await portal?.stop();
    await graphql.stop();
  });
  const deploymentsOf = async (commit: string) => {
    const { deployments } = await portal.read(`${ENTITY}/deployments`);
    return deployments.filter(
      (one: { commit: string }) => one.commit === commit,
    );
  };

  it.each([
    [
      'of somebody who does not know the secret',
      signatureOf(payload('a'), 'x'),
    ],
    ['of something else', signatureOf(payload('b'))],
    ['that is none', 'sha256=0'],
    ['that is empty', ''],
  ])('a signature %s is refused, and nothing is told', async (_, signature) => {
    await portal.send('deployment', payload('a'), signature).expect(403);
    expect(await deploymentsOf('a')).toEqual([]);
    expect((await portal.read('health')).deliveries).toBeUndefined();
  });

  it('webhooks with valid signatures become a deployment', async () => {
    await portal.send('deployment', payload('c')).expect(202);
    await portal.send('deployment_status', payload('c', BEGUN)).expect(202);
    await portal.send('deployment_status', payload('c', DONE)).expect(202);
    expect(await deploymentsOf('c')).toMatchObject([
      { environment: 'production', outcome: 'succeeded', version: '1.4.2' },
    ]);
    expect(await portal.read('health')).toMatchObject({
      deliveries: { feeds: [{ source: 'github.com/acme', events: 3 }] },
    });
  });

  it('a pull finds the status that a webhook lost, and tells nothing twice', async () => {
    await portal.send('deployment_status', payload('d', BEGUN)).expect(202);
    const events = async () =>
      (await portal.read('health')).deliveries.feeds[0].events;
    const before = await events();
    graphql.deployment = {
      id: deploymentId('d'),
      createdAt: CREATED,
      commit: 'd',
      statuses: [BEGUN, { state: 'failure', createdAt: ENDED }].map(
        ({ state, createdAt }) => ({
          id: statusId('d', state),
          state: state.toUpperCase(),
          createdAt,
        }),
      ),
    };
    await portal.pull();
    expect(await deploymentsOf('d')).toMatchObject([{ outcome: 'failed' }]);
    expect(await events()).toBe(before + 1);
  });

  it('the platform team is told of a repository that is not there', async () => {
    await portal.pull();
    expect((await portal.read('health')).notices).toMatchObject([
      {
        collector: 'github',
        code: 'github-not-found',
        subject: 'github.com/acme',
        message: expect.stringContaining(': gone'),
      },
    ]);
  });

  it('what was asked a moment ago is new enough to deploy by', async () => {
    await portal.pull();
    const { reasons } = await portal.read(`${ENTITY}/deploy-now`);
    const codes = reasons.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('deployments-old');
    expect(codes).not.toContain('deployments-unknown');
  });
});
