import { component } from './__testUtils__/entities';
import {
  describeReadiness,
  LEDGER,
  ORPHAN,
  statusOf,
} from './__testUtils__/describeReadiness';
import { DAY, MINUTE } from './__testUtils__/TestClock';

jest.setTimeout(60_000);

const RESTORED = 'exercises/restore-tested-at';

describeReadiness('own facts', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  const setUp = async () => {
    const { catalog, start, time } = getBench();
    for (const [name, parts] of [
      ['ledger', catalog.entities[4]],
      ['orphan', component('orphan')],
    ] as const) {
      const { metadata } = parts;
      const annotations = {
        ...metadata.annotations,
        'readiness/stateful': 'true',
      };
      catalog.put({ ...parts, metadata: { ...metadata, name, annotations } });
    }
    const readiness = await start();
    await readiness.synchronise();
    const restored = (observedAt: string, value = observedAt) =>
      readiness.push({
        namespace: 'exercises',
        observations: [
          {
            entityRef: 'component:default/ledger',
            fact: RESTORED,
            observedAt,
            value,
            link: 'https://ci.example.com/runs/42',
          },
        ],
      });
    const reports = async (path: string) =>
      (await readiness.get(`${path}/reports`).expect(200)).body;
    const latest = async (path: string) =>
      (await readiness.get(`${path}/history`).expect(200)).body.entries[0];
    return { ...readiness, time, restored, reports, latest };
  };

  it('move a check, and lapse by themselves', async () => {
    const { restored, reports, latest, scheduler, time } = await setUp();
    expect(statusOf(await reports(LEDGER), 'restore-tested')).toBe('unknown');
    // Connects the namespace, which is a source's doing; then the exercise of this service.
    await restored('2026-01-10T00:00:00Z', '2025-01-01T00:00:00Z').expect(200);
    await scheduler.run('readiness-evaluate');
    expect(statusOf(await reports(LEDGER), 'restore-tested')).toBe('fail');

    const { body } = await restored(time.instant).expect(200);
    expect(body).toEqual({ verdicts: [{ status: 'taken' }] });
    await scheduler.run('readiness-evaluate');
    const report = (await reports(LEDGER)).reports[0].report;
    const { outcome } = report.results.find(
      (result: { check: string }) => result.check === 'restore-tested',
    );
    expect(outcome).toMatchObject({
      status: 'pass',
      evidence: expect.arrayContaining([
        expect.objectContaining({
          fact: RESTORED,
          kind: 'exercised',
          source: 'exercises',
          link: 'https://ci.example.com/runs/42',
        }),
      ]),
    });
    expect((await reports(LEDGER)).sources).toContainEqual({
      collector: 'exercises',
      title: 'Exercises',
      asOf: expect.any(String),
    });
    expect(report.evidenceMix.exercised).toBeGreaterThan(0);
    expect(await latest(LEDGER)).toMatchObject({
      cause: 'service',
      changes: [{ check: 'restore-tested', from: 'fail', to: 'pass' }],
    });

    // The catalog is asked again, so that nothing but this one date is a year old.
    time.advance(365 * DAY - 10 * MINUTE);
    await scheduler.run('readiness-collect-docs');
    await scheduler.run('readiness-collect-ownership');
    expect(statusOf(await reports(LEDGER), 'restore-tested')).toBe('pass');
    time.advance(11 * MINUTE);
    await scheduler.run('readiness-evaluate');
    expect(statusOf(await reports(LEDGER), 'restore-tested')).toBe('fail');
    expect(await latest(LEDGER)).toMatchObject({
      cause: 'time',
      changes: [{ check: 'restore-tested', from: 'pass', to: 'fail' }],
    });
  });

  it('of one service neither judge another, nor leave it without a level', async () => {
    const { restored, reports, latest, scheduler, time, get } = await setUp();
    const before = (await reports(ORPHAN)).reports[0].report;
    await restored(time.instant).expect(200);
    await scheduler.run('readiness-evaluate');
    const after = await reports(ORPHAN);
    expect(statusOf(after, 'restore-tested')).toBe('fail');
    expect(after.reports[0].report.level).toBe(before.level);
    expect(after.reports[0].report.score).toBeLessThanOrEqual(before.score);
    expect(await latest(ORPHAN)).toMatchObject({ cause: 'source' });
    const { facts } = (await get(`${ORPHAN}/facts`).expect(200)).body;
    expect(
      facts.find(({ fact }: { fact: string }) => fact === RESTORED),
    ).toMatchObject({ state: 'fresh', answer: 'absent', source: 'exercises' });
  });

  it('are held while nothing newer comes, and unknown after that', async () => {
    const drifts = {
      title: 'Nothing drifted',
      failureTitle: 'Something drifted',
      rationale: 'What drifted is not what was reviewed',
      remediation: { text: 'Apply it', url: '{catalogFile}', effort: 30 },
      when: { fact: 'infrastructure/drift', operator: 'at-most', value: 0 },
    };
    const { start, time } = getBench();
    const { declare, push, synchronise, scheduler, get } = await start({
      config: {
        checks: { 'no-drift': drifts },
        scorecards: {
          'production-readiness': {
            checks: { 'no-drift': { weight: 1, category: 'deployments' } },
          },
        },
      },
    });
    const fact = { type: 'number', title: 'drift', signal: 'deployments' };
    const lifetimes = { maxAge: { minutes: 20 }, holdFor: { minutes: 40 } };
    await declare('infrastructure', {
      title: 'Infrastructure',
      facts: { drift: { ...fact, ...lifetimes } },
    }).expect(200);
    await synchronise();
    const { instant } = time;
    await push({
      namespace: 'infrastructure',
      observations: [
        {
          entityRef: 'component:default/ledger',
          fact: 'infrastructure/drift',
          observedAt: instant,
          value: 0,
        },
      ],
    }).expect(200);
    const outcome = async () => {
      await scheduler.run('readiness-evaluate');
      const { reports } = (await get(`${LEDGER}/reports`).expect(200)).body;
      return reports[0].report.results.find(
        (result: { check: string }) => result.check === 'no-drift',
      ).outcome;
    };
    expect(await outcome()).toMatchObject({ status: 'pass' });
    time.advance(21 * MINUTE);
    expect(await outcome()).toMatchObject({
      status: 'pass',
      evidence: [{ held: { since: instant } }],
    });
    time.advance(20 * MINUTE);
    expect(await outcome()).toMatchObject({
      status: 'unknown',
      reason: 'stale',
    });
  });

  it('sent again change nothing', async () => {
    const { restored, latest, scheduler, time } = await setUp();
    const { instant } = time;
    await restored(instant).expect(200);
    await scheduler.run('readiness-evaluate');
    const { id } = await latest(LEDGER);
    const { body } = await restored(instant).expect(200);
    expect(body).toEqual({ verdicts: [{ status: 'repeat' }] });
    await scheduler.run('readiness-evaluate');
    expect((await latest(LEDGER)).id).toBe(id);
  });
});
