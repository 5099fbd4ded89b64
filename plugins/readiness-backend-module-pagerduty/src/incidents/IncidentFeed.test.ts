import { mockServices } from '@backstage/backend-test-utils';
import { JsonValue } from '@backstage/types';
import { DeliveryEvent, FeedSink } from 'backstage-plugin-readiness-node';
import { PagerDutyServer, send, TOKEN } from '../__testUtils__/PagerDutyServer';
import { byUser, logEntry } from '../__testUtils__/samples';
import { PagerDutyClient } from '../api/PagerDutyClient';
import { IncidentFeed } from './IncidentFeed';
import { EntityOf } from './toStep';

const NOW = new Date('2026-11-20T14:00:00Z');
const LATER = new Date('2026-11-20T14:01:00Z');

/** Takes everything, and remembers it. */
class MemorySink implements FeedSink {
  readonly events = new Map<string, DeliveryEvent>();
  bookmarked: JsonValue | undefined;

  async record(told: readonly { event: DeliveryEvent }[]) {
    told.forEach(({ event }) => this.events.set(event.id, event));
    return told.map(() => ({ status: 'unmatched', reason: '' } as const));
  }

  bookmark = {
    read: async () => this.bookmarked,
    keep: async (bookmark: JsonValue) => {
      this.bookmarked = bookmark;
    },
  };
}

let server: PagerDutyServer;
let sink: MemorySink;
let client: PagerDutyClient;

beforeEach(async () => {
  server = new PagerDutyServer();
  sink = new MemorySink();
  const baseUrl = await server.start();
  client = new PagerDutyClient({ apiToken: TOKEN, baseUrl });
});

afterEach(() => server.stop());

function begin(
  now: Date,
  options: { days?: number; entityOf?: EntityOf } = {},
) {
  const { days = 2, entityOf = () => undefined } = options;
  const feed = new IncidentFeed({
    client,
    logger: mockServices.logger.mock(),
    backfillDays: days,
    readEntities: async () => entityOf,
  }).connect(sink);
  return { feed, done: feed.run(now, new AbortController().signal) };
}

const named = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'payments',
    annotations: { 'pagerduty.com/service-id': 'PSVC1' },
  },
};

const run = (...args: Parameters<typeof begin>) => begin(...args).done;

const heard = () => [...sink.events.values()];

it('tells what happened to an incident: found, acknowledged, over', async () => {
  server.logEntries = [
    logEntry('E1', 'trigger', '2026-11-20T10:00:00Z'),
    logEntry('E2', 'notify', '2026-11-20T10:00:01Z'),
    logEntry('E3', 'acknowledge', '2026-11-20T10:02:00Z', byUser),
    logEntry('E4', 'resolve', '2026-11-20T10:30:00Z', byUser),
  ];
  await run(NOW);
  const common = {
    type: 'incident',
    source: 'pagerduty',
    incident: 'Q1',
    title: 'Checkout is slow',
    severity: 'P2',
    link: 'https://acme.pagerduty.com/incidents/Q1',
    subject: {
      annotations: { 'pagerduty.com/service-id': 'PSVC1' },
      service: 'Service PSVC1',
    },
  };
  const actor = { id: 'Ada Okafor' };
  expect(heard()).toEqual([
    {
      ...common,
      id: 'E1',
      step: 'detected',
      at: '2026-11-20T10:00:00.000Z',
      foundBy: 'alarm',
    },
    {
      ...common,
      id: 'E3',
      step: 'acknowledged',
      at: '2026-11-20T10:02:00.000Z',
      actor,
    },
    {
      ...common,
      id: 'E4',
      step: 'resolved',
      at: '2026-11-20T10:30:00.000Z',
      actor,
    },
  ]);
});

it.each([
  ['a person', byUser, { step: 'reported', foundBy: 'person' }],
  ['an integration', {}, { step: 'detected', foundBy: 'alarm' }],
])('tells what %s reported', async (_who, more, told) => {
  server.logEntries = [logEntry('E1', 'trigger', '2026-11-20T10:00:00Z', more)];
  await run(NOW);
  expect(heard()).toMatchObject([told]);
});

it('does not say who found what came by e-mail', async () => {
  const channel = { type: 'email' };
  server.logEntries = [
    logEntry('E1', 'trigger', '2026-11-20T10:00:00Z', { channel }),
  ];
  await run(NOW);
  expect(heard()[0]).not.toHaveProperty('foundBy');
});

it('names the entity that names the service by an integration key', async () => {
  server.logEntries = [logEntry('E1', 'trigger', '2026-11-20T10:00:00Z')];
  const entityOf = (id: string) =>
    id === 'PSVC1' ? 'component:default/payments' : undefined;
  await run(NOW, { entityOf });
  expect(heard()).toMatchObject([
    { subject: { entityRef: 'component:default/payments' } },
  ]);
});

it('reads as far back as it is told, then only what is new and what came late', async () => {
  server.logEntries = [
    logEntry('old', 'trigger', '2026-11-18T13:59:59Z'),
    logEntry('E1', 'trigger', '2026-11-18T14:00:00Z'),
  ];
  await run(NOW);
  expect(heard().map(({ id }) => id)).toEqual(['E1']);
  server.asked.length = 0;
  server.logEntries.push(
    logEntry('late', 'resolve', '2026-11-20T13:56:00Z'),
    logEntry('new', 'trigger', '2026-11-20T14:00:30Z'),
  );
  await run(LATER);
  expect(heard().map(({ id }) => id)).toEqual(['E1', 'late', 'new']);
  expect(server.asked.map(url => url.searchParams.get('since'))).toEqual([
    '2026-11-20T13:55:00.000Z',
  ]);
});

it('reads every page, and what is too long to be paged through in halves', async () => {
  const start = Date.parse('2026-11-20T00:00:00Z');
  server.logEntries = Array.from({ length: 10_050 }, (_, index) =>
    logEntry(
      `E${index}`,
      'trigger',
      new Date(start + index * 1000).toISOString(),
    ),
  );
  await run(NOW, { days: 1 });
  expect(sink.events.size).toBe(10_050);
  const offsets = server.asked.map(url =>
    Number(url.searchParams.get('offset')),
  );
  expect(Math.max(...offsets)).toBeLessThanOrEqual(9_900);
}, 60_000);

it('goes on where a run broke off', async () => {
  server.logEntries = [
    logEntry('E1', 'trigger', '2026-11-18T15:00:00Z'),
    logEntry('E2', 'trigger', '2026-11-19T15:00:00Z'),
  ];
  const second = '2026-11-19T14:00:00.000Z';
  server.interfere = (url, response) => {
    if (url.searchParams.get('since') !== second) return false;
    send(response, 500, { error: { message: 'Internal Server Error' } });
    return true;
  };
  await expect(run(NOW)).rejects.toThrow('500');
  expect(heard().map(({ id }) => id)).toEqual(['E1']);
  expect(sink.bookmarked).toMatchObject({ until: second });
  server.interfere = undefined;
  await run(LATER);
  expect(heard().map(({ id }) => id)).toEqual(['E1', 'E2']);
});

it('says until when it is complete, and for as long as it lasts that it is not', async () => {
  const { feed, done } = begin(NOW);
  await done;
  expect(await feed.completeUntil(named)).toBe(NOW.toISOString());
  expect(await feed.incidentsUntil()).toBe(NOW.toISOString());
  const other = { ...named, metadata: { name: 'docs' } };
  expect(await feed.completeUntil(other)).toBeUndefined();
  expect(await feed.listNotices()).toEqual([]);
  server.interfere = (_url, response) => {
    send(response, 403, { error: { message: 'Forbidden' } });
    return true;
  };
  await expect(run(LATER)).rejects.toThrow('403');
  await expect(run(new Date('2026-11-20T14:02:00Z'))).rejects.toThrow('403');
  expect(await feed.completeUntil(named)).toBe(NOW.toISOString());
  expect(await feed.listNotices()).toEqual([
    {
      code: 'incidents-not-read',
      subject: 'PagerDuty',
      since: LATER.toISOString(),
      message: expect.stringContaining('403'),
    },
  ]);
  server.interfere = undefined;
  await run(new Date('2026-11-20T14:03:00Z'));
  expect(await feed.listNotices()).toEqual([]);
});
