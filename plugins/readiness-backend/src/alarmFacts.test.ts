import { mockCredentials } from '@backstage/backend-test-utils';
import { Evidence } from 'backstage-plugin-readiness-common';
import request from 'supertest';
import { describeReadiness, LEDGER } from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';
import {
  MemoryAlarmSource,
  MemoryOnCallSource,
  memorySourcesModule,
} from './__testUtils__/memorySources';
import { DAY, HOUR, MINUTE } from './__testUtils__/TestClock';

const ALARM_ROWS = [
  'alarms-exist',
  'alarms-routed',
  'alarms-have-runbooks',
  'no-stuck-alarms',
  'golden-signals-watched',
  'alarms-quiet',
];

interface Judged {
  check: string;
  outcome: { status: string; reason?: unknown; evidence: Evidence[] };
}

describeReadiness('alarms', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  const setUp = async (config = {}) => {
    const { start, time, catalog } = getBench();
    const alarms = new MemoryAlarmSource(time.clock);
    alarms.historySince = new Date(
      Date.parse(time.instant) - 40 * DAY,
    ).toISOString();
    const onCall = new MemoryOnCallSource();
    const [ledger] = catalog.entities.filter(
      ({ metadata }) => metadata.name === 'ledger',
    );
    ledger.metadata.annotations = {
      ...ledger.metadata.annotations,
      'example.com/alarms': 'Slow,Errors,Load',
      'readiness/tier': '1',
    };
    catalog.put(component('unwatched'));
    const features = [
      memorySourcesModule({ alarms: [alarms], onCall: [onCall] }),
    ];
    const readiness = await start({ config, features });
    const { scheduler, get } = readiness;
    await readiness.synchronise();
    const collect = async (...ids: string[]) => {
      for (const id of ids) await scheduler.run(`readiness-collect-${id}`);
      await scheduler.run('readiness-evaluate');
    };
    const rows = async (entity = LEDGER) => {
      const { body } = await get(`${entity}/reports`).expect(200);
      const results: Judged[] = body.reports[0].report.results;
      return new Map(results.map(({ check, outcome }) => [check, outcome]));
    };
    return {
      ...readiness,
      time,
      alarms,
      onCall,
      collect,
      /** All is well for an hour, so that what follows counts. */
      watched: async () => {
        alarms.put('Slow', { labels: { signal: 'latency' } });
        alarms.put('Errors', { metric: 'HTTPCode_Target_5XX_Count' });
        alarms.put('Load', { metric: 'CPUUtilization' });
        await scheduler.run('readiness-scan-eu-1');
        await collect('alarms');
      },
      scan: async (after = 0) => {
        time.advance(after);
        await scheduler.run('readiness-scan-eu-1');
        await collect('alarms');
      },
      row: async (check: string, entity = LEDGER) =>
        (await rows(entity)).get(check)!,
      statuses: async (entity = LEDGER) => {
        const all = await rows(entity);
        return ALARM_ROWS.map(check => all.get(check)?.status);
      },
      view: async (entity = LEDGER) =>
        (await get(`${entity}/alarms`).expect(200)).body,
      reasons: async () => {
        const { body } = await get(`${LEDGER}/deploy-now`).expect(200);
        return body.reasons.map(({ code }: { code: string }) => code);
      },
    };
  };
  const seenIn = ({ evidence }: { evidence: Evidence[] }) =>
    evidence.map(({ seenText }) => seenText);

  it('that are all in order let every row pass, and say where was looked', async () => {
    const { watched, statuses, row } = await setUp();
    await watched();
    expect(await statuses()).toEqual(ALARM_ROWS.map(() => 'pass'));
    expect(seenIn(await row('alarms-exist'))).toEqual([
      '3',
      'Prometheus eu-1 (example.com/alarms: Errors; example.com/alarms: Load; example.com/alarms: Slow)',
    ]);
  });

  it('of which there are none known make the first row the owner’s to map', async () => {
    const { watched, row, view } = await setUp();
    await watched();
    const unwatched = 'entities/component/default/unwatched';
    expect(await row('alarms-exist', unwatched)).toMatchObject({
      status: 'unknown',
      reason: 'unmapped',
      evidence: [{ status: 'unknown' }, { seenText: 'Prometheus eu-1' }],
    });
    expect(await view(unwatched)).toMatchObject({
      connected: true,
      mapped: false,
      alarms: [],
      sources: [{ title: 'Prometheus eu-1', state: 'answering' }],
    });
  });

  it.each([
    ['alarms-routed', { routedTo: [] }, HOUR + MINUTE],
    ['alarms-have-runbooks', { runbook: undefined }, HOUR + MINUTE],
    ['no-stuck-alarms', { state: 'firing' }, DAY + MINUTE],
    ['no-stuck-alarms', { state: 'insufficient-data' }, 7 * DAY + MINUTE],
    ['no-stuck-alarms', { state: 'disabled' }, 14 * DAY + MINUTE],
  ] as const)('fail %s by name: %j', async (check, more, after) => {
    const { watched, alarms, scan, row } = await setUp();
    await watched();
    alarms.put('Slow', { labels: { signal: 'latency' }, ...more });
    await scan(MINUTE);
    expect((await row(check)).status).toBe('pass');
    await scan(after);
    const failed = await row(check);
    expect(failed.status).toBe('fail');
    expect(seenIn(failed)).toContain('Slow');
    alarms.put('Slow', { labels: { signal: 'latency' } });
    await scan(MINUTE);
    expect((await row(check)).status).toBe('pass');
  });

  it('that make noise fail the row about noise', async () => {
    const { watched, alarms, scan, row, view, time } = await setUp();
    await watched();
    for (let fires = 0; fires < 5; fires += 1) {
      alarms.put('Slow', { state: 'firing' });
      await scan(MINUTE);
      alarms.put('Slow');
      await scan(MINUTE);
    }
    expect(await row('alarms-quiet')).toMatchObject({
      status: 'fail',
      evidence: [{ seenText: 'none' }, { seenText: 'Slow' }],
    });
    const { alarms: shown } = await view();
    const slow = shown.find(({ title }: { title: string }) => title === 'Slow');
    expect(slow.fires).toEqual({
      count: 5,
      days: 28,
      perWeek: 1.3,
      selfResolved: 5,
      noisy: true,
    });
    expect(time.instant > slow.since).toBe(true);
  });

  it('that nobody could listen to are not taken for quiet: noise is known anew 28 days after the gap', async () => {
    const { watched, alarms, scan, row, view } = await setUp();
    await watched();
    expect((await row('alarms-quiet')).status).toBe('pass');
    alarms.put('Slow', { state: 'firing' });
    await scan(MINUTE);
    alarms.put('Slow');
    await scan(MINUTE);
    alarms.historySince = undefined;
    await scan(2 * DAY);
    expect(await row('alarms-quiet')).toMatchObject({
      status: 'unknown',
      reason: 'not-yet',
    });
    // A day is the longest that may pass between two scans.
    await scan(23 * HOUR);
    const [slow] = (await view()).alarms.filter(
      ({ title }: { title: string }) => title === 'Slow',
    );
    expect(slow.fires).toMatchObject({ count: 0, days: 1 });
    for (let day = 1; day < 28; day += 1) await scan(23 * HOUR);
    expect((await row('alarms-quiet')).status).toBe('unknown');
    await scan(23 * HOUR);
    await scan(23 * HOUR);
    expect((await row('alarms-quiet')).status).toBe('pass');
  });

  it('that vanish are missed after an hour', async () => {
    const { watched, alarms, scan, row } = await setUp();
    await watched();
    alarms.remove('Errors');
    await scan(MINUTE);
    expect((await row('golden-signals-watched')).status).toBe('pass');
    await scan(HOUR + MINUTE);
    expect((await row('golden-signals-watched')).status).toBe('fail');
  });

  it('settle as the installation says', async () => {
    const { watched, alarms, scan, row } = await setUp({
      alarms: { settle: { seconds: 1 } },
    });
    await watched();
    alarms.put('Slow', { routedTo: [] });
    await scan(MINUTE);
    await scan(2000);
    expect(seenIn(await row('alarms-routed'))).toEqual(['Slow']);
  });

  it('whose routes cannot be told are unknown, and that is the platform’s move', async () => {
    const { watched, alarms, scan, row } = await setUp();
    alarms.put('Slow', { routedTo: undefined });
    alarms.put('Errors', { routedTo: undefined });
    await scan();
    expect(await row('alarms-routed')).toMatchObject({
      status: 'unknown',
      reason: 'collection-failed',
      evidence: [
        { seenText: expect.stringContaining('cannot tell whom alarms reach') },
      ],
    });
    await watched();
    expect((await row('alarms-routed')).status).toBe('pass');
  });

  it('are held while their server is down, then unknown, and never red', async () => {
    const { watched, alarms, scan, statuses, row, view, reasons } =
      await setUp();
    await watched();
    alarms.outage = new Error('connect ECONNREFUSED');
    await scan(11 * MINUTE);
    expect(await statuses()).toEqual(ALARM_ROWS.map(() => 'pass'));
    expect((await row('alarms-routed')).evidence[0].held).toMatchObject({
      message: expect.stringMatching(
        /^Prometheus eu-1 has not answered since .*: connect ECONNREFUSED$/,
      ),
    });
    expect(await reasons()).toContain('alarms-old');
    expect((await view()).sources).toMatchObject([
      { state: 'failing', message: 'connect ECONNREFUSED' },
    ]);

    await scan(7 * DAY);
    expect(await statuses()).toEqual(ALARM_ROWS.map(() => 'unknown'));
    alarms.outage = undefined;
    await scan(MINUTE);
    expect(await statuses()).toEqual(ALARM_ROWS.map(() => 'pass'));
  });

  it('are shown one by one, those that fire first, others last', async () => {
    const { watched, alarms, scan, view } = await setUp();
    await watched();
    alarms.put('Slow', { state: 'firing', severity: 'warning' });
    alarms.put('Load', { purpose: 'scaling', routedTo: [] });
    await scan(MINUTE);
    const { alarms: shown } = await view();
    expect(shown).toMatchObject([
      { title: 'Slow', state: 'firing', importance: 'lesser', judged: true },
      {
        title: 'Errors',
        importance: 'critical',
        signals: ['errors'],
        judged: true,
      },
      { title: 'Load', judged: false, notJudged: 'scaling', routedTo: [] },
    ]);
    expect(shown[1]).toMatchObject({
      source: 'Prometheus eu-1',
      routedTo: ['payments-oncall → PagerDuty'],
      matchedBy: 'example.com/alarms: Errors',
    });
  });

  it('stop a deployment when a critical one fires that nobody has silenced', async () => {
    const { watched, alarms, scan, reasons } = await setUp();
    expect(await reasons()).toContain('alarms-unknown');
    await watched();
    const quiet = await reasons();
    expect(quiet.join()).not.toMatch(/alarm/);
    alarms.put('Slow', { state: 'firing' });
    await scan(MINUTE);
    expect(await reasons()).toContain('critical-alarm');
    alarms.put('Slow', { state: 'firing', silenced: {} });
    await scan(MINUTE);
    expect(await reasons()).not.toContain('critical-alarm');
    expect(await reasons()).toContain('lesser-alarm');
    alarms.put('Slow', { state: 'firing', severity: 'warning' });
    await scan(MINUTE);
    expect(await reasons()).toContain('lesser-alarm');
  });

  it('are held against deployments and incidents that feeds tell of', async () => {
    const { watched, alarms, scan, collect, get, server, time } = await setUp();
    await watched();
    const factOf = async (ref: string) => {
      const { body } = await get(`${LEDGER}/facts`).expect(200);
      const one = body.facts.find(({ fact }: { fact: string }) => fact === ref);
      return one.value ?? one.state;
    };
    const push = (event: object) =>
      request(server)
        .post('/api/readiness/v1/events')
        .set('Authorization', mockCredentials.service.header())
        .send({ entity: 'component:default/ledger', ...event })
        .expect(200);
    expect(await factOf('alarms/deployments-watched')).toBe('fresh');

    await push({
      type: 'deployment',
      environment: 'production',
      status: 'succeeded',
      version: '1.0',
      at: time.instant,
    });
    alarms.put('Slow', { state: 'firing' });
    await scan(10 * MINUTE);
    await push({
      type: 'incident',
      id: 'i1',
      status: 'reported',
      at: time.instant,
    });
    await collect('alarms');
    expect(await factOf('alarms/deployments-watched')).toBe(0);
    await scan(21 * MINUTE);
    expect(await factOf('alarms/deployments-watched')).toBe(1);
    expect(await factOf('alarms/deployments-with-alarm')).toBe(1);
    expect(await factOf('alarms/incidents')).toBe(1);
    expect(await factOf('alarms/incidents-found-first')).toBe(1);
  });

  describe('and who is on call for them', () => {
    const ada = {
      schedule: 'Payments primary',
      person: 'Ada Lovelace',
      escalationSteps: 2,
    };

    it('pass the row, show the person, and let a deployment through', async () => {
      const { onCall, collect, row, view, reasons } = await setUp();
      onCall.answer = { ...ada, link: 'https://pager.example.com/1' };
      await collect('on-call');
      expect((await row('on-call-set')).status).toBe('pass');
      expect((await view()).onCall).toEqual({
        state: 'somebody',
        ...ada,
        link: 'https://pager.example.com/1',
      });
      expect(await reasons()).not.toContain('on-call-unknown');
    });

    it('fail it when nobody is', async () => {
      const { collect, row, view, reasons } = await setUp();
      await collect('on-call');
      expect((await row('on-call-set')).status).toBe('fail');
      expect((await view()).onCall).toEqual({
        state: 'nobody',
        schedule: 'Payments primary',
      });
      expect(await reasons()).toContain('on-call-unknown');
    });

    it('fail it when the schedule is not there', async () => {
      const { onCall, collect, row, view } = await setUp();
      onCall.answer = { missing: true };
      await collect('on-call');
      expect((await row('on-call-set')).status).toBe('fail');
      expect((await view()).onCall).toEqual({
        state: 'unknown',
        message: 'Pager does not know the schedule that it names',
      });
    });

    it('are held on the scorecard while the source is down, and not for a deployment', async () => {
      const { onCall, collect, row, view, reasons, time } = await setUp();
      onCall.answer = ada;
      await collect('on-call');
      onCall.answer = { failed: '503 Service Unavailable' };
      time.advance(11 * MINUTE);
      await collect('on-call');
      expect((await row('on-call-set')).status).toBe('pass');
      expect((await view()).onCall).toMatchObject({
        state: 'somebody',
        person: 'Ada Lovelace',
        heldSince: expect.any(String),
        message: '503 Service Unavailable',
      });
      expect(await reasons()).toContain('on-call-unknown');
      time.advance(DAY);
      await collect('on-call');
      expect((await row('on-call-set')).status).toBe('unknown');
      expect((await view()).onCall).toMatchObject({ state: 'unknown' });
    });

    it('are nobody that is known while no source tells', async () => {
      const { view } = await setUp();
      expect(await view()).not.toHaveProperty('onCall');
    });
  });
});
