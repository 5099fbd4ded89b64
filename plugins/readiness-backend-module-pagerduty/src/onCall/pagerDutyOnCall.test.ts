import { mockServices } from '@backstage/backend-test-utils';
import { OnCallSource } from 'backstage-plugin-readiness-node';
import { PagerDutyServer, send, TOKEN } from '../__testUtils__/PagerDutyServer';
import { onCall, service } from '../__testUtils__/samples';
import { PagerDutyClient } from '../api/PagerDutyClient';
import { ServiceDirectory } from '../api/ServiceDirectory';
import { createPagerDutyOnCall } from './pagerDutyOnCall';

const NOW = new Date('2026-11-20T14:00:00Z');
const WEEK = {
  start: '2026-11-16T08:00:00Z',
  end: '2026-11-23T08:00:00Z',
  schedule: 'Payments primary',
};
const KEY = 'e93facc04764012d7bfb002500d5d1a6';

let server: PagerDutyServer;
let source: OnCallSource;

beforeEach(async () => {
  server = new PagerDutyServer();
  const client = new PagerDutyClient({
    apiToken: TOKEN,
    baseUrl: await server.start(),
  });
  source = createPagerDutyOnCall(client, new ServiceDirectory(client));
});

afterEach(() => server.stop());

const entity = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments', annotations },
});
const byId = (id: string) =>
  source.keyOf(entity({ 'pagerduty.com/service-id': id }))!;
const byKey = (key: string) =>
  source.keyOf(entity({ 'pagerduty.com/integration-key': key }))!;

async function ask(...keys: string[]) {
  const answers = [];
  const context = {
    abort: new AbortController().signal,
    now: NOW,
    logger: mockServices.logger.mock(),
    notify: () => {},
  };
  for await (const answer of source.ask(keys, context)) answers.push(answer);
  return answers;
}

it('tells who is on call, until when, and how far it escalates', async () => {
  server.services = [service('PSVC1')];
  server.onCalls = [
    onCall('EPPSVC1', 2, 'Grace'),
    onCall('EPPSVC1', 1, 'Ada', WEEK),
  ];
  expect(await ask(byId('PSVC1'))).toEqual([
    {
      key: byId('PSVC1'),
      schedule: 'Payments primary',
      person: 'Ada',
      until: '2026-11-23T08:00:00.000Z',
      escalationSteps: 2,
      link: 'https://acme.pagerduty.com/services/PSVC1',
    },
  ]);
});

it('finds a service by its integration key, and only by the whole of it', async () => {
  server.services = [
    service('PSVC1', { integrations: [{ integration_key: `${KEY}0` }] }),
    service('PSVC2', { integrations: [{ integration_key: KEY }] }),
  ];
  server.onCalls = [onCall('EPPSVC2', 1, 'Ada')];
  expect(await ask(byKey(KEY))).toMatchObject([
    { schedule: 'Policy of PSVC2', person: 'Ada' },
  ]);
  expect(await ask(byKey('e93f'))).toEqual([
    { key: byKey('e93f'), missing: true },
  ]);
});

it.each([
  ['nobody', []],
  [
    'somebody whose shift is over',
    [onCall('EPPSVC1', 1, 'Ada', { ...WEEK, end: '2026-11-20T14:00:00Z' })],
  ],
  ['somebody of another policy', [onCall('EPPSVC9', 1, 'Ada')]],
])('says that nobody is on call where there is %s', async (_what, onCalls) => {
  server.services = [service('PSVC1')];
  server.onCalls = onCalls;
  const [answer] = await ask(byId('PSVC1'));
  expect(answer).not.toHaveProperty('person');
  expect(answer).toHaveProperty('schedule', 'Policy of PSVC1');
});

it('passes over a step without anybody, and names all of one step', async () => {
  server.services = [service('PSVC1')];
  server.onCalls = [
    onCall('EPPSVC1', 3, 'Edsger'),
    onCall('EPPSVC1', 2, 'Grace', WEEK),
    onCall('EPPSVC1', 2, 'Ada'),
  ];
  const [answer] = await ask(byId('PSVC1'));
  expect(answer).toMatchObject({ person: 'Ada, Grace' });
});

it('asks about many services at once, and reads every page', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `P${index}`);
  server.services = ids.map(id => service(id));
  server.onCalls = ids.flatMap(id =>
    [1, 2, 3, 4, 5].map(level => onCall(`EP${id}`, level, `${id}-${level}`)),
  );
  const answers = await ask(...ids.map(byId));
  expect(answers).toHaveLength(60);
  answers.forEach((answer, index) =>
    expect(answer).toHaveProperty('person', `${ids[index]}-1`),
  );
  const questions = server.asked.filter(url => url.pathname === '/oncalls');
  expect(questions).toHaveLength(2 + 2 + 1);
  await ask(...ids.map(byId));
  const lookUps = server.asked.filter(url =>
    url.pathname.startsWith('/services/'),
  );
  expect(lookUps).toHaveLength(60);
});

it('tells what is missing and what failed apart, and goes on with the rest', async () => {
  server.services = [service('PSVC1')];
  server.onCalls = [onCall('EPPSVC1', 1, 'Ada')];
  server.interfere = (url, response) => {
    if (!url.pathname.endsWith('PBROKEN')) return false;
    send(response, 500, {
      error: { code: 2000, message: 'Internal Server Error' },
    });
    return true;
  };
  expect(await ask(byId('PNONE'), byId('PBROKEN'), byId('PSVC1'))).toEqual([
    { key: byId('PNONE'), missing: true },
    { key: byId('PBROKEN'), failed: expect.stringContaining('500') },
    expect.objectContaining({ person: 'Ada' }),
  ]);
});

it('never says a key or a token', async () => {
  server.interfere = (_url, response) => {
    send(response, 403, { error: { message: 'Forbidden' } });
    return true;
  };
  const [answer] = await ask(byKey(KEY));
  const { failed } = answer as { failed: string };
  expect(failed).toContain('403');
  expect(failed).not.toContain(KEY);
  expect(failed).not.toContain(TOKEN);
});

it('waits where it is told to, and asks again', async () => {
  server.services = [service('PSVC1')];
  server.onCalls = [onCall('EPPSVC1', 1, 'Ada')];
  let refusals = 2;
  server.interfere = (_url, response) => {
    if (refusals === 0) return false;
    refusals -= 1;
    response.setHeader('ratelimit-reset', '0');
    send(response, 429, {
      error: { code: 2020, message: 'Rate Limit Exceeded' },
    });
    return true;
  };
  expect(await ask(byId('PSVC1'))).toMatchObject([{ person: 'Ada' }]);
});

it('does not wait for long: the next run asks again', async () => {
  server.interfere = (_url, response) => {
    response.setHeader('ratelimit-reset', '3600');
    send(response, 429, {
      error: { code: 2020, message: 'Rate Limit Exceeded' },
    });
    return true;
  };
  expect(await ask(byId('PSVC1'))).toEqual([
    { key: byId('PSVC1'), failed: expect.stringContaining('429') },
  ]);
});

it('says where an answer has another shape', async () => {
  server.services = [{ id: 'PSVC1' }];
  expect(await ask(byId('PSVC1'))).toEqual([
    {
      key: byId('PSVC1'),
      failed: expect.stringContaining('service.escalation_policy'),
    },
  ]);
});
