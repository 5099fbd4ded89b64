import { JsonObject, JsonValue } from '@backstage/types';
import { cdEvent } from './__testUtils__/cdevents';
import { RecordingSink } from './__testUtils__/RecordingSink';
import { readBody } from './readBody';
import { repositoryOf } from './repositoryOf';
import { takeEvents } from './takeEvents';

const deployment = {
  type: 'deployment',
  entity: 'component:default/payments-api',
  environment: 'production',
  status: 'succeeded',
  version: '1.2.3',
  at: '2026-11-20T10:40:00+01:00',
};

const cloudEvent = (data: JsonValue, more: JsonObject = {}): JsonObject => ({
  specversion: '1.0',
  id: 'event-1',
  source: '/jenkins/payments',
  type: 'dev.cdevents.service.deployed.0.3.0',
  datacontenttype: 'application/json',
  data,
  ...more,
});

async function take(body: JsonValue, headers: Record<string, string> = {}) {
  const sink = new RecordingSink();
  // As it comes over the wire, where a field that is undefined is none.
  const sent = JSON.parse(JSON.stringify(body));
  const push = { headers, body: sent, caller: 'external:ci' };
  const verdicts = await takeEvents(push, sink);
  return { verdicts, events: sink.events, sink };
}

describe('the plain form', () => {
  it('is a deployment in seven fields', async () => {
    const { verdicts, events } = await take(deployment);
    expect(verdicts).toEqual([
      {
        status: 'taken',
        type: 'deployment',
        entityRef: 'component:default/payments-api',
        matchedBy: 'entity',
      },
    ]);
    expect(events).toEqual([
      {
        type: 'deployment',
        source: 'external:ci',
        id: expect.stringMatching(/^[0-9a-f]{40}$/),
        deployment: events[0].id,
        at: '2026-11-20T09:40:00.000Z',
        environment: 'production',
        step: 'succeeded',
        version: '1.2.3',
        subject: { entityRef: 'component:default/payments-api' },
      },
    ]);
  });

  it('is a repeat when the same is said again, and another when it is not', async () => {
    const { at, ...rest } = deployment;
    const again = { at, ...rest };
    const other = { ...deployment, version: '1.2.4' };
    const { verdicts } = await take([deployment, again, other]);
    expect(verdicts.map(({ status }) => status)).toEqual([
      'taken',
      'repeat',
      'taken',
    ]);
  });

  it('has steps of one deployment, where they say its id', async () => {
    const { events } = await take([
      { ...deployment, id: 'run-42', status: 'started' },
      { ...deployment, id: 'run-42', actor: 'jane.doe' },
    ]);
    expect(events).toMatchObject([
      { deployment: 'run-42', step: 'started' },
      { deployment: 'run-42', step: 'succeeded', actor: { id: 'jane.doe' } },
    ]);
    expect(events[0].id).not.toBe(events[1].id);
  });

  it('tells incidents, changes and builds too', async () => {
    const { entity, at } = deployment;
    const { events } = await take([
      {
        type: 'incident',
        id: 'INC-42',
        entity,
        status: 'resolved',
        causedBy: '1.2.3',
        foundBy: 'alarm',
        at,
      },
      {
        type: 'change',
        repository: 'git@github.com:Acme/Payments-API.git',
        paths: ['services/payments/app.ts'],
        commit: '5f2c1e9',
        writtenAt: at,
        mergedBy: { id: 'renovate[bot]', isBot: true },
        at,
        source: '/github/acme',
      },
      { type: 'build', artifact: 'pkg:oci/payments-api', at },
    ]);
    expect(events).toMatchObject([
      { incident: 'INC-42', step: 'resolved', foundBy: 'alarm' },
      {
        source: '/github/acme',
        writtenAt: '2026-11-20T09:40:00.000Z',
        mergedBy: { id: 'renovate[bot]', isBot: true },
        subject: {
          repository: 'github.com/acme/payments-api',
          paths: ['services/payments/app.ts'],
        },
      },
      { type: 'build', subject: { artifact: 'pkg:oci/payments-api' } },
    ]);
  });

  it.each<[string, JsonValue, string, RegExp]>([
    ['no object', 'nonsense', '', /an object, for example { "type"/],
    ['nothing', null, '', /an object, for example/],
    ['another type', { type: 'party' }, 'type', /one of deployment, incident/],
    ['no entity', { ...deployment, entity: undefined }, 'entity', /be said/],
    [
      'half an entity',
      { ...deployment, entity: 'payments' },
      'entity',
      /for example "component:default\/payments-api", was "payments"/,
    ],
    [
      'no environment',
      { ...deployment, environment: '' },
      'environment',
      /for example "production", was ""/,
    ],
    [
      'another status',
      { ...deployment, status: 'great' },
      'status',
      /one of succeeded, failed, .* was "great"/,
    ],
    [
      'no moment',
      { ...deployment, at: undefined },
      'at',
      /for example "2026-11-20T09:40:00Z", was nothing/,
    ],
    [
      'no time zone',
      { ...deployment, at: '2026-11-20T10:40:00' },
      'at',
      /with its offset, for example "2026-11-20T09:40:00Z"/,
    ],
    [
      'a start without an end',
      { ...deployment, status: 'started' },
      'id',
      /for example "run-42"/,
    ],
    [
      'a field that is misspelt',
      { ...deployment, comit: '5f2c1e9' },
      'comit',
      /not a field; there are .*commit/,
    ],
    [
      'a link to elsewhere',
      { ...deployment, link: 'ftp://ci.example.com/42' },
      'link',
      /for example "https:/,
    ],
    [
      'an actor of another shape',
      { ...deployment, actor: { name: 'Jane' } },
      'actor',
      /a name, or a name and whether it is a robot/,
    ],
  ])('refuses %s, and loses no other', async (_, raw, path, message) => {
    const { verdicts } = await take([raw, deployment]);
    expect(verdicts).toMatchObject([
      { status: 'refused', path, message: expect.stringMatching(message) },
      { status: 'taken' },
    ]);
  });
});

describe('CloudEvents', () => {
  it('carry CDEvents, one or many', async () => {
    const deployed = cloudEvent(cdEvent('service.deployed'));
    const fixed = cloudEvent(cdEvent('incident.resolved'), { id: 'event-2' });
    expect((await take(deployed)).events).toHaveLength(1);
    expect((await take([deployed, fixed])).verdicts).toMatchObject([
      {
        status: 'unmatched',
        id: 'event-1',
        message: 'nobody goes by that name',
      },
      { status: 'unmatched', id: 'event-2' },
    ]);
  });

  it('carry CDEvents in Base64', async () => {
    const json = JSON.stringify(cdEvent('service.deployed'));
    const { data, ...rest } = cloudEvent(null);
    const data_base64 = Buffer.from(json).toString('base64');
    expect((await take({ ...rest, data_base64 })).events).toMatchObject([
      { type: 'deployment', version: '1.2.3' },
    ]);
    expect(data).toBeNull();
    const { verdicts } = await take({ ...rest, data_base64: 'bm8=' });
    expect(verdicts).toMatchObject([{ status: 'refused' }]);
  });

  it('carry the plain form, with their source and id', async () => {
    const type = 'com.acme.deployed';
    expect((await take(cloudEvent(deployment, { type }))).events).toMatchObject(
      [{ source: '/jenkins/payments', id: 'event-1', deployment: 'event-1' }],
    );
  });

  it('are told by headers', async () => {
    const { verdicts, events } = await take(cdEvent('service.upgraded'), {
      'content-type': 'application/cdevents+json; charset=utf-8',
      'ce-specversion': '1.0',
      'ce-id': 'event-7',
      'ce-source': '/jenkins/payments',
      'ce-type': 'dev.cdevents.service.upgraded.0.3.0',
      'ce-time': '2026-11-20T09:40:00Z',
    });
    expect(verdicts).toMatchObject([{ status: 'unmatched', id: 'event-7' }]);
    expect(events).toHaveLength(1);
  });

  it('of others are ignored by name', async () => {
    const type = 'com.github.pull_request.opened';
    const { verdicts } = await take([
      cloudEvent({ action: 'opened' }, { type }),
      cloudEvent('text', { type }),
    ]);
    const ignored = { status: 'ignored', id: 'event-1', type };
    expect(verdicts).toMatchObject([ignored, ignored]);
  });

  it.each<[string, JsonObject, string]>([
    ['no id', { id: undefined }, 'id'],
    ['another version', { specversion: '0.3' }, ''],
    ['a number for a source', { source: 7 }, 'source'],
    ['data that is text', { data: 'hello' }, 'data'],
    ['data that is no CDEvent', { data: { hello: 1 } }, 'data.context'],
  ])('with %s are refused, and lose no other', async (_, more, path) => {
    const wrong = cloudEvent(cdEvent('service.deployed'), more);
    const { verdicts } = await take([wrong, cloudEvent(deployment)]);
    expect(verdicts).toMatchObject([
      {
        status: 'refused',
        path: expect.stringContaining(path),
        message: expect.stringMatching(/must be/),
      },
      { status: 'taken' },
    ]);
  });
});

describe('a push', () => {
  it('keeps each event as it came', async () => {
    const { sink } = await take([deployment]);
    expect(JSON.parse(sink.bodies[0]!)).toEqual(deployment);
  });

  it('has at most 500 events', async () => {
    await expect(take(Array(501).fill(deployment))).rejects.toThrow(
      'At most 500 events at once; there were 501',
    );
    expect((await take(Array(500).fill(deployment))).verdicts).toHaveLength(
      500,
    );
    expect((await take([])).verdicts).toEqual([]);
  });

  it('that is not JSON is refused with where it is not', () => {
    expect(() => readBody('{\n  "type": deployment }')).toThrow(
      'The body is not JSON: InvalidSymbol at line 2, column 11, position 12',
    );
    expect(() => readBody('')).toThrow('The body is not JSON');
  });
});

it.each([
  ['https://GitHub.com/Acme/Payments.git', undefined],
  ['git@github.com:acme/payments.git', undefined],
  ['ssh://git@github.com/acme/payments', undefined],
  ['acme/payments', 'https://github.com'],
  ['acme/payments', 'github.com'],
  ['github.com/acme/payments', '/jenkins'],
])('%s at %s is the same repository', (id, source) => {
  expect(repositoryOf(id, source)).toBe('github.com/acme/payments');
});
