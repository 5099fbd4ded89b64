import { Health } from 'backstage-plugin-readiness-common';
import { failed, present } from 'backstage-plugin-readiness-node';
import { describeReadiness } from '../__testUtils__/describeReadiness';
import { fact, scriptedCollector } from '../__testUtils__/scriptedCollector';
import { MINUTE } from '../__testUtils__/TestClock';

jest.setTimeout(60_000);

const TOTAL = fact('alarms/judged');

/** Alarms that answer, fail or are down, and a host that they may not ask. */
function alarms() {
  const source = { down: false, failing: '', refused: 'alerts.example.com' };
  const { collect, ...rest } = scriptedCollector([TOTAL], name => ({
    'alarms/judged': name === source.failing ? failed('Timeout') : present(1),
  }));
  const collector = {
    ...rest,
    title: 'Alarms',
    async *collect(...[batch, context]: Parameters<typeof collect>) {
      if (source.down) throw new Error('connection refused');
      if (source.refused) {
        context.notify({
          code: 'host-refused',
          subject: source.refused,
          message: 'is a private address',
          setting: { key: 'readiness.links.allow', value: source.refused },
        });
      }
      yield* collect(batch, context);
    },
  };
  return { source, collector };
}

describeReadiness('health', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  const setUp = async () => {
    const { source, collector } = alarms();
    const { start, time, catalog } = getBench();
    const readiness = await start({ collectors: [collector] });
    const health = async (): Promise<Health> =>
      (await readiness.get('health').expect(200)).body;
    const alarmHealth = async () =>
      (await health()).collectors.find(({ id }) => id === 'alarms');
    const collect = () => readiness.scheduler.run('readiness-collect-alarms');
    return {
      ...readiness,
      source,
      time,
      catalog,
      health,
      alarmHealth,
      collect,
    };
  };

  it('shows everything before anything ran', async () => {
    const { health } = await setUp();
    const { catalog, collectors, notices, evaluation } = await health();
    expect(catalog).toMatchObject({
      id: 'catalog',
      state: 'waiting',
      runs: [],
    });
    expect(
      collectors.map(({ id, origin, state }) => [id, origin, state]),
    ).toEqual(
      expect.arrayContaining([
        ['alarms', 'source', 'waiting'],
        ['docs', 'catalog', 'waiting'],
        ['exercises', 'pushed', 'waiting'],
        ['ownership', 'catalog', 'waiting'],
      ]),
    );
    expect(notices).toEqual([]);
    expect(evaluation).toEqual({ entities: 0, evaluated: 0, due: 0 });
  });

  it('tells how sources, definitions and evaluation stand', async () => {
    const { health, synchronise, collect, source, push } = await setUp();
    source.failing = 'orphan';
    await synchronise();
    await collect();
    await push({
      namespace: 'exercises',
      observations: [
        {
          entityRef: 'component:default/ledger',
          fact: 'exercises/restore-tested-at',
          observedAt: '2026-11-20T09:00:00Z',
          value: '2026-11-20T09:00:00Z',
        },
      ],
    }).expect(200);
    const { catalog, collectors, notices, definitions, evaluation } =
      await health();
    expect(catalog).toMatchObject({
      state: 'ok',
      runs: [{ status: 'complete', entities: 4 }],
      nextRunAt: expect.any(String),
    });
    const of = (id: string) => collectors.find(one => one.id === id);
    expect(of('alarms')).toMatchObject({
      title: 'Alarms',
      state: 'partly',
      signals: ['alarms'],
      facts: ['alarms/judged'],
      connectedAt: expect.any(String),
      asOf: expect.any(String),
      nextRunAt: expect.any(String),
      coverage: { entities: 4, answered: 3, failing: 1 },
      runs: [{ status: 'complete', failures: 1, message: 'Timeout' }],
    });
    expect(of('exercises')).toMatchObject({
      origin: 'pushed',
      state: 'ok',
      coverage: { entities: 1, answered: 1, failing: 0 },
      runs: [],
    });
    expect(notices).toEqual([
      {
        collector: 'alarms',
        code: 'host-refused',
        subject: 'alerts.example.com',
        message: 'is a private address',
        setting: { key: 'readiness.links.allow', value: 'alerts.example.com' },
        since: expect.any(String),
      },
    ]);
    expect(definitions).toMatchObject({
      hash: expect.any(String),
      packageVersion: expect.any(String),
      checks: expect.any(Number),
    });
    expect(definitions.layers.map(({ id, status }) => [id, status])).toEqual(
      expect.arrayContaining([['built-in', 'ok']]),
    );
    expect(evaluation).toMatchObject({ entities: 4, evaluated: 4 });
  });

  it('says that a source fails, since when and why, and keeps what was known', async () => {
    const { synchronise, collect, source, alarmHealth, health } = await setUp();
    await synchronise();
    await collect();
    source.down = true;
    await collect();
    expect(await alarmHealth()).toMatchObject({
      state: 'failing',
      failure: { message: expect.stringContaining('connection refused') },
      coverage: { entities: 4, answered: 4, failing: 4 },
      runs: [{ status: 'failed' }, { status: 'complete' }],
    });
    // A run that failed takes nothing back.
    expect((await health()).notices).toHaveLength(1);
    source.down = false;
    source.refused = '';
    await collect();
    expect(await alarmHealth()).toMatchObject({ state: 'ok' });
    expect((await health()).notices).toEqual([]);
  });

  it('says that a source is late, and that it never said anything', async () => {
    const { synchronise, collect, alarmHealth, time, source } = await setUp();
    await synchronise();
    source.failing = 'ledger';
    await collect();
    time.advance(14 * MINUTE);
    expect((await alarmHealth())?.state).toBe('partly');
    time.advance(2 * MINUTE);
    expect(await alarmHealth()).toMatchObject({ state: 'late' });
    expect(await alarmHealth()).not.toHaveProperty('nextRunAt');
  });

  it('counts what is due, and since when', async () => {
    const { synchronise, health, catalog, time } = await setUp();
    await synchronise();
    time.advance(2 * 60 * MINUTE);
    const { evaluation } = await health();
    expect(evaluation).toMatchObject({ entities: 4, evaluated: 4, due: 4 });
    expect(evaluation.oldestDueSince! < time.instant).toBe(true);
    catalog.outage = new Error('The catalog is down');
    await synchronise();
    expect((await health()).catalog).toMatchObject({
      state: 'failing',
      failure: { message: expect.stringContaining('The catalog is down') },
    });
  });

  it('is for those who may see it', async () => {
    const { start } = getBench();
    const { get } = await start({ denied: ['readiness.health.read'] });
    const { body } = await get('health').expect(403);
    expect(body.error.message).toContain('readiness.health.read');
  });
});
