import { once } from 'node:events';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import readinessBackend from 'backstage-plugin-readiness-backend';
import readinessPagerDuty from 'backstage-plugin-readiness-backend-module-pagerduty';
import request from 'supertest';
import { closingDatabase } from '../__testUtils__/closingDatabase';
import { ManualScheduler } from '../__testUtils__/ManualScheduler';

jest.setTimeout(60_000);

const HOUR = 60 * 60 * 1000;
const ago = (milliseconds: number) =>
  new Date(Date.now() - milliseconds).toISOString();

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'payments',
      annotations: {
        'pagerduty.com/service-id': 'PSVC1',
        'readiness/tier': '1',
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'team' },
  },
];

const service = {
  id: 'PSVC1',
  summary: 'Payments',
  html_url: 'https://acme.pagerduty.com/service-directory/PSVC1',
  escalation_policy: { id: 'EP1', escalation_rules: [{}, {}] },
};
const incident = {
  id: 'Q1',
  title: 'Payments fail',
  urgency: 'high',
  html_url: 'https://acme.pagerduty.com/incidents/Q1',
  service: { id: 'PSVC1', summary: 'Payments' },
};
const machine = { id: 'PSVC1', type: 'service_reference' };

/** As PagerDuty documents its answers. */
const state = {
  isDown: false,
  isSilent: false,
  onCalls: [] as object[],
  log: [] as object[],
};

function answer({ url = '' }: IncomingMessage): object | undefined {
  if (state.isDown) return undefined;
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/services/PSVC1') return { service };
  if (pathname === '/oncalls') return { oncalls: state.onCalls, more: false };
  return { log_entries: state.log, more: false };
}

describe('PagerDuty', () => {
  let server: Server;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeEach(async () => {
    Object.assign(state, {
      isDown: false,
      isSilent: false,
      onCalls: [],
      log: [],
    });
    server = createServer((asked, response) => {
      if (state.isSilent) return;
      const body = answer(asked);
      response.writeHead(body ? 200 : 503, {
        'content-type': 'application/json',
      });
      response.end(JSON.stringify(body ?? { error: { message: 'Down' } }));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    portal = await startPortal(`http://127.0.0.1:${port}`);
  });

  afterEach(async () => {
    await portal.stop();
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  const onCall = async () => {
    await portal.run('readiness-collect-on-call');
    const { body } = await portal.get('alarms');
    return body.onCall;
  };

  const ada = {
    user: { id: 'U1', summary: 'Ada Okafor' },
    schedule: { id: 'S1', summary: 'Payments primary' },
    escalation_policy: { id: 'EP1' },
    escalation_level: 1,
    start: ago(HOUR),
    end: ago(-HOUR),
  };

  it('tells who is on call, and that nobody is', async () => {
    state.onCalls = [ada];
    expect(await onCall()).toMatchObject({
      state: 'somebody',
      person: 'Ada Okafor',
      until: ada.end,
      schedule: 'Payments primary',
      escalationSteps: 1,
    });
    state.onCalls = [];
    expect(await onCall()).toMatchObject({ state: 'nobody' });
    const { body } = await portal.get('reports');
    const { results } = body.reports[0].report;
    expect(
      results.find(({ check }: { check: string }) => check === 'on-call-set'),
    ).toMatchObject({ outcome: { status: 'fail' } });
  });

  it('names nobody in verdicts, which a change of shift leaves as they are', async () => {
    state.onCalls = [ada];
    await onCall();
    const { body: before } = await portal.get('reports');
    state.onCalls = [{ ...ada, user: { id: 'U2', summary: 'Grace Hopper' } }];
    expect(await onCall()).toMatchObject({ person: 'Grace Hopper' });
    const { body: after } = await portal.get('reports');
    expect(after.reports[0].report).toEqual(before.reports[0].report);
    expect(JSON.stringify(after)).not.toContain('Hopper');
    const { body } = await portal.get('history');
    expect(JSON.stringify(body)).not.toMatch(/Okafor|Hopper/);
  });

  it('turns nothing red while it is down', async () => {
    state.onCalls = [ada];
    await onCall();
    state.isDown = true;
    await onCall();
    const { body } = await portal.get('reports');
    const { results } = body.reports[0].report;
    expect(
      results.find(({ check }: { check: string }) => check === 'on-call-set'),
    ).toMatchObject({ outcome: { status: 'pass' } });
  });

  it('tells of incidents: while one is open nothing is to be deployed', async () => {
    const entry = (id: string, type: string, at: string) => ({
      id,
      type: `${type}_log_entry`,
      created_at: at,
      agent: machine,
      incident,
    });
    state.log = [entry('E1', 'trigger', ago(2 * HOUR))];
    await portal.run('readiness-pagerduty-incidents');
    const { body: open } = await portal.get('deploy-now');
    expect(open.answer).toBe('not-now');
    expect(open.reasons[0]).toMatchObject({
      code: 'incident-open',
      link: incident.html_url,
    });

    state.log.push(entry('E2', 'resolve', ago(HOUR)));
    await portal.run('readiness-pagerduty-incidents');
    const { body } = await portal.get('deployments');
    expect(body.incidents).toMatchObject([
      {
        title: 'Payments fail',
        severity: 'high',
        resolvedAt: expect.any(String),
      },
    ]);
    const { body: over } = await portal.get('deploy-now');
    expect(
      over.reasons.map(({ code }: { code: string }) => code),
    ).not.toContain('incident-open');
  });

  // In far less time than it is given to answer.
  it('is hung up on when the backend stops', async () => {
    state.isSilent = true;
    const asked = once(server, 'request');
    const run = portal.run('readiness-pagerduty-incidents');
    const [{ socket }] = await asked;
    const hungUp = once(socket, 'close');
    await portal.stop();
    await expect(run).rejects.toThrow('aborted');
    await hungUp;
  }, 15_000);
});

/** The readiness backend with its PagerDuty module, both as they are. */
async function startPortal(baseUrl: string) {
  const scheduler = new ManualScheduler();
  const backend = await startTestBackend({
    features: [
      readinessBackend,
      readinessPagerDuty,
      closingDatabase,
      scheduler.factory(),
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: {
          readiness: {
            links: { enabled: false },
            techdocs: { enabled: false },
            pagerDuty: {
              apiToken: 'a token',
              baseUrl,
              incidents: { backfillDays: 1 },
            },
          },
        },
      }),
    ],
  });
  await scheduler.run('readiness-synchronise');
  return {
    stop: () => backend.stop(),
    run: (id: string) => scheduler.run(id),
    get: (path: string) =>
      request(backend.server)
        .get(`/api/readiness/v1/entities/component/default/payments/${path}`)
        .set('Authorization', mockCredentials.user.header())
        .expect(200),
  };
}
