import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { smallCatalog } from '../__testUtils__/entities';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { ManualScheduler } from '../__testUtils__/ManualScheduler';
import { examplesOf, parseYaml } from '../definitions/__testUtils__/examples';
import { createReadinessPlugin } from '../plugin';
import { runShell } from './__testUtils__/runShell';

jest.setTimeout(60_000);

const blocks = examplesOf('deploy-now.md');
const yaml = blocks
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => parseYaml(text));
const [{ text: asked }, { text: lenient }] = blocks.filter(
  ({ language }) => language === 'sh',
);
const access = yaml.find(one => one.backend);
const github = yaml.find(one => one.jobs).jobs.deploy.steps[0].run;
const gitlab = yaml.find(one => one['deploy-now'])['deploy-now'].script[0];

const freezes = {
  sale: {
    from: '2020-01-01T00:00:00Z',
    to: '2099-01-01T00:00:00Z',
    reason: 'Our biggest sale',
  },
};

/** The plugin behind Backstage's own doors, with the token of the docs. */
async function start(readiness: JsonObject) {
  const [entry] = access.backend.auth.externalAccess;
  const token = 'token-of-the-gate';
  const externalAccess = [{ ...entry, options: { ...entry.options, token } }];
  const scheduler = new ManualScheduler();
  const backend = await startTestBackend({
    features: [
      createReadinessPlugin({ validateResponses: true }),
      mockServices.rootConfig.factory({
        data: {
          backend: { auth: { externalAccess } },
          permission: { enabled: true },
          readiness: {
            links: { enabled: false },
            techdocs: { enabled: false },
            ...readiness,
          },
        },
      }),
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      new FakeCatalog(smallCatalog()).factory(),
      scheduler.factory(),
    ],
  });
  await scheduler.run('readiness-synchronise');
  const env = {
    PORTAL: `http://localhost:${backend.server.port()}`,
    ENTITY: 'component/default/ledger',
    READINESS_TOKEN: token,
  };
  const run = (script: string, own: Record<string, string> = {}) =>
    runShell(script, { ...env, INTENT: 'change', ...own });
  return { run, stop: () => backend.stop() };
}

describe('the gates of the docs', () => {
  let frozen: Awaited<ReturnType<typeof start>>;
  let open: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    frozen = await start({ deployments: { freezes } });
    open = await start({});
  });
  afterAll(async () => {
    await frozen?.stop();
    await open?.stop();
  });

  const gates = [
    ['GitHub Actions', github],
    ['GitLab CI', gitlab],
    ['a portal that may be down', lenient],
  ];

  it.each(gates)(
    'of %s let pass what nothing speaks against',
    async (_, gate) => {
      const { code, output } = await open.run(gate);
      expect([code, output]).toEqual([0, expect.not.stringMatching(/Error/)]);
    },
  );

  it.each(gates)('of %s stop a change, and say why', async (_, gate) => {
    const { code, output } = await frozen.run(gate);
    expect(code).not.toBe(0);
    expect(output).toMatch(/Not now: .*Our biggest sale/);
  });

  it.each(gates)('of %s let a fix pass', async (_, gate) => {
    expect(await frozen.run(gate, { INTENT: 'fix' })).toMatchObject({
      code: 0,
    });
  });

  it.each([
    ['GitHub Actions', github, false],
    ['GitLab CI', gitlab, false],
    ['a portal that may be down', lenient, true],
  ])('of %s, without a portal', async (_, gate, passes) => {
    const PORTAL = 'http://localhost:1';
    const { code } = await open.run(gate, { PORTAL });
    expect(code === 0).toBe(passes);
  });

  it('stand behind a token that does only that', async () => {
    const stranger = await open.run(github, { READINESS_TOKEN: 'of nobody' });
    expect(stranger.code).not.toBe(0);
    const health = github.replace(/entities.*deploy-now[^"]*/, 'health');
    expect((await open.run(health)).output).toMatch(/NotAllowedError/);
  });

  it('ask what can be asked without one', async () => {
    const { code, output } = await frozen.run(asked);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ answer: 'not-now' });
  });
});
