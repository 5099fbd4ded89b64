import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import { EntityAlarms, Health } from 'backstage-plugin-readiness-common';
import {
  AlarmPage,
  AlarmReading,
  AlarmSource,
  ScanContext,
} from 'backstage-plugin-readiness-node';
import request from 'supertest';
import { describeReadiness, LEDGER } from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';
import { eventually } from './__testUtils__/eventually';
import { memorySourcesModule } from './__testUtils__/memorySources';
import { TestReadiness } from './__testUtils__/startReadiness';
import { DAY, MINUTE } from './__testUtils__/TestClock';

const LEDGER_REF = 'component:default/ledger';

const alarm = (id: string, more: Partial<AlarmReading> = {}): AlarmReading => ({
  id,
  title: `Title of ${id}`,
  state: 'ok',
  labels: { service: 'ledger' },
  ...more,
});

/** Yields what the test says, page by page. */
class ScriptedSource implements AlarmSource {
  readonly id = 'eu';
  readonly title = 'Prometheus eu';
  readonly schedule = { frequency: { minutes: 1 }, timeout: { minutes: 1 } };
  pages: (Omit<AlarmPage, 'readAt'> | Error)[] = [];
  notice?: string;
  readonly historyUntil: (string | undefined)[] = [];

  async *scan({ now, notify, historyUntil }: ScanContext) {
    this.historyUntil.push(historyUntil);
    if (this.notice) {
      notify({ code: 'odd', subject: 'x', message: this.notice });
    }
    for (const page of this.pages) {
      if (page instanceof Error) throw page;
      yield { readAt: now.toISOString(), ...page };
    }
  }
}

const push = ({ server }: TestReadiness, body: JsonValue) =>
  request(server)
    .post('/api/readiness/v1/alarms')
    .set('Authorization', mockCredentials.service.header())
    .set('Content-Type', 'application/json')
    .send(JSON.stringify(body));

describeReadiness('Alarms', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  const setUp = async (config: JsonObject = {}) => {
    const { start, time, catalog } = getBench();
    const source = new ScriptedSource();
    const auditor = mockServices.auditor.mock();
    const audited: { eventId: string; meta?: unknown }[] = [];
    auditor.createEvent.mockImplementation(async event => {
      audited.push(event);
      return {
        success: async ({ meta } = {}) => void audited.push({ ...event, meta }),
        fail: async () => {},
      };
    });
    const features = [
      memorySourcesModule({ alarms: [source] }),
      auditor.factory,
    ];
    const readiness = await start({ config, features });
    await readiness.synchronise();
    return {
      ...readiness,
      readiness,
      audited,
      time,
      catalog,
      source,
      scan: async (...pages: ScriptedSource['pages']) => {
        time.advance(MINUTE);
        source.pages = pages;
        await readiness.scheduler.run('readiness-scan-eu');
      },
      view: async (path = LEDGER): Promise<EntityAlarms> =>
        (await readiness.get(`${path}/alarms`).expect(200)).body,
      health: async (): Promise<Health> =>
        (await readiness.getAsService('health').expect(200)).body,
      factOf: async (fact: string) => {
        const { body } = await readiness.get(`${LEDGER}/facts`).expect(200);
        return body.facts.find((one: { fact: string }) => one.fact === fact);
      },
    };
  };
  const titles = ({ alarms }: EntityAlarms) =>
    alarms.map(({ id }) => id).sort();

  it('are followed as soon as a scan has read them', async () => {
    const { scan, view, factOf } = await setUp();
    await scan({ alarms: [alarm('a')] }, { alarms: [alarm('b')] });
    expect(titles(await view())).toEqual(['a', 'b']);
    expect(await factOf('alarms/judged')).toMatchObject({ value: 2 });
    await scan({ alarms: [alarm('a')] }, { alarms: [] });
    expect(titles(await view())).toEqual(['a']);
  });

  it('are lost to no scan that fails half-way, and what it read counts', async () => {
    const { scan, view, health, source } = await setUp();
    await scan({ alarms: [alarm('a'), alarm('b')] });
    const { asOf } = (await health()).alarms!.sources[0];
    const fires = alarm('a', { state: 'firing' });
    await scan({ alarms: [fires] }, new Error('Page 2: 503'));
    const { alarms } = await view();
    expect(alarms).toMatchObject([
      { id: 'a', state: 'firing' },
      { id: 'b', state: 'ok' },
    ]);
    expect((await health()).alarms!.sources).toEqual([
      {
        id: 'eu',
        title: 'Prometheus eu',
        kind: 'pull',
        state: 'failing',
        asOf,
        failingSince: expect.any(String),
        message: 'Page 2: 503',
        alarms: 2,
        unmatched: 0,
      },
    ]);
    await scan({ alarms: [fires] });
    expect(titles(await view())).toEqual(['a']);
    expect((await health()).alarms!.sources).toMatchObject([
      { state: 'answering', alarms: 1 },
    ]);
    // What it was asked for: all at first, then since the last whole scan.
    expect(source.historyUntil).toEqual([undefined, asOf, asOf]);
  });

  it('bring their changes in any order, before or after themselves', async () => {
    const { scan, view, time } = await setUp();
    const now = Date.parse(time.instant);
    const ago = (minutes: number) =>
      new Date(now - minutes * MINUTE).toISOString();
    const changes = [
      { alarm: 'a', at: ago(30), state: 'ok' },
      { alarm: 'a', at: ago(40), state: 'firing' },
      { alarm: 'nobody', at: ago(40), state: 'firing' },
    ] as const;
    await scan(
      { alarms: [], changes, historySince: ago(100) },
      {
        alarms: [alarm('a')],
      },
    );
    const [{ since, fires }] = (await view()).alarms;
    expect(since).toBe(ago(30));
    expect(fires).toMatchObject({ count: 1, selfResolved: 0 });
  });

  it('without an entity are shown to the platform team, and found when the catalog changes', async () => {
    const { scan, view, health, catalog, synchronise } = await setUp();
    const lost = alarm('a', { labels: { team: 'x', service: 'books' } });
    await scan({ alarms: [lost] });
    expect((await health()).alarms).toMatchObject({
      sources: [{ alarms: 1, unmatched: 1 }],
      unmatched: [
        {
          source: 'Prometheus eu',
          title: 'Title of a',
          labels: 'service=books, team=x',
          reason: "no entity goes by the label service 'books'",
        },
      ],
    });
    catalog.put(
      component('ledger', { annotations: { 'readiness/alarms': 'books' } }),
    );
    await synchronise();
    expect((await view()).alarms).toMatchObject([
      { id: 'a', matchedBy: 'label service = readiness/alarms' },
    ]);
    expect((await health()).alarms!.unmatched).toEqual([]);
  });

  it('without an entity are forgotten with their source, a week after it was taken out of the configuration', async () => {
    const { scan, readiness, time } = await setUp();
    const lost = { labels: { service: 'nobody' } };
    await scan({ alarms: [alarm('a', lost)] });
    await readiness.stop();
    const again = await getBench().start();
    const pushed = { id: 'b', state: 'ok', at: time.instant, ...lost };
    await push(again, pushed).expect(200);
    const unmatched = async () => {
      const { body } = await again.getAsService('health').expect(200);
      const { alarms }: Health = body;
      return alarms!.unmatched.map(({ title }) => title);
    };
    time.advance(6 * DAY);
    expect(await unmatched()).toEqual(['Title of a', 'b']);
    time.advance(2 * DAY);
    expect(await unmatched()).toEqual(['b']);
  });

  it('tell the platform team what only it can mend', async () => {
    const { scan, source, health } = await setUp();
    source.notice = 'Odd';
    await scan({ alarms: [] });
    expect((await health()).notices).toMatchObject([
      { collector: 'alarms:eu', message: 'Odd' },
    ]);
    source.notice = undefined;
    await scan({ alarms: [] });
    expect((await health()).notices).toEqual([]);
  });

  it('are not known to have been quiet while no backend ran that they could be pushed to', async () => {
    const { readiness, view, time } = await setUp();
    const { start } = getBench();
    const fires = { id: 'a', state: 'firing', labels: { service: 'ledger' } };
    await push(readiness, { ...fires, at: time.instant }).expect(200);
    const daysKnown = async () => (await view()).alarms[0].fires?.days;
    time.advance(30 * DAY);
    expect(await daysKnown()).toBe(28);
    await readiness.stop();
    const again = await start();
    time.advance(DAY);
    const { body } = await again.get(`${LEDGER}/alarms`).expect(200);
    expect(body.alarms[0].fires).toMatchObject({ count: 0, days: 1.1 });
  });

  it('can be pushed by services, and are followed within seconds', async () => {
    const { readiness, view, factOf, health, audited } = await setUp();
    const fires = {
      id: 'payments-errors',
      at: '2026-11-20T09:30:00+00:00',
      state: 'firing',
      labels: { service: 'ledger' },
      severity: 'critical',
      routedTo: ['payments-oncall'],
    };
    const { body } = await push(readiness, [
      fires,
      fires,
      { ...fires, id: 'lost', labels: { service: 'nobody' } },
      { ...fires, state: 'broken' },
      { ...fires, at: '2030-01-01T00:00:00Z' },
      'x',
    ]).expect(200);
    expect(body.verdicts).toEqual([
      { status: 'taken', id: 'payments-errors', entityRefs: [LEDGER_REF] },
      { status: 'repeat', id: 'payments-errors', entityRefs: [LEDGER_REF] },
      {
        status: 'unmatched',
        id: 'lost',
        message: "no entity goes by the label service 'nobody'",
      },
      {
        status: 'refused',
        path: '3.state',
        message: expect.stringContaining('must be one of ok, firing'),
      },
      { status: 'refused', path: 'at', message: 'must not be in the future' },
      {
        status: 'refused',
        path: '5',
        message: expect.stringContaining('for example'),
      },
    ]);
    expect(audited.at(-1)).toMatchObject({
      eventId: 'alarms-push',
      meta: { taken: 1, repeat: 1, unmatched: 1, refused: 3 },
    });
    expect((await view()).alarms).toMatchObject([
      {
        title: 'payments-errors',
        state: 'firing',
        source: 'external:test-service',
      },
    ]);
    expect((await health()).alarms!.sources).toMatchObject([
      { title: 'Prometheus eu', state: 'never' },
      { id: 'external:test-service', kind: 'push', state: 'answering' },
    ]);
    await eventually(async () =>
      expect(await factOf('alarms/judged')).toMatchObject({ value: 1 }),
    );
    const over = { id: 'payments-errors', state: 'ok' };
    await push(readiness, { ...over, at: '2026-11-20T09:35:00Z' }).expect(200);
    expect((await view()).alarms).toMatchObject([
      {
        state: 'ok',
        since: '2026-11-20T09:35:00.000Z',
        severity: 'critical',
        routedTo: ['payments-oncall'],
      },
    ]);
  });

  it('of a source that is scanned can be pushed ahead of its next scan', async () => {
    const { readiness, scan, view, time } = await setUp();
    await scan({ alarms: [alarm('a', { runbook: 'https://r.example.com' })] });
    time.advance(1000);
    const fires = { id: 'a', source: 'eu', state: 'firing', at: time.instant };
    await push(readiness, fires).expect(200);
    expect((await view()).alarms).toMatchObject([
      { state: 'firing', runbook: 'https://r.example.com' },
    ]);
    expect((await view()).sources).toMatchObject([{ id: 'eu', kind: 'pull' }]);
  });

  it('are taken from nobody else, and not in any number', async () => {
    const { readiness, post } = await setUp();
    const one = { id: 'a', state: 'ok', at: '2026-11-20T09:30:00Z' };
    const { body } = await post('alarms').send(one).expect(403);
    expect(body.error.message).toContain('pushed by services');
    const many = await push(readiness, Array(1001).fill(one)).expect(400);
    expect(many.body.error.message).toContain('At most 1000 alarms');
  });

  it('do not start with a mapping that cannot work', async () => {
    const mapping = { mapping: { a: { entity: 'x' } } };
    await expect(setUp({ alarms: mapping })).rejects.toThrow(
      'readiness.alarms.mapping.a: label is missing',
    );
  });
});
