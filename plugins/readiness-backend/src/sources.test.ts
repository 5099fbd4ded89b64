import { alarmFacts, Observation } from 'backstage-plugin-readiness-common';
import { absent, present } from 'backstage-plugin-readiness-node';
import {
  describeReadiness,
  LEDGER,
  statusOf,
} from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';
import { scriptedCollector } from './__testUtils__/scriptedCollector';
import { DAY, MINUTE } from './__testUtils__/TestClock';

jest.setTimeout(60_000);

/** Alarms that are all in order, for every entity; throws while it is down. */
function alarms() {
  const state = { down: false, judged: 2 };
  const collector = scriptedCollector(alarmFacts, () => {
    if (state.down) throw new Error('connection refused');
    return Object.fromEntries(
      alarmFacts.map(({ ref, type }): [string, Observation] => {
        if (ref === 'alarms/judged') return [ref, present(state.judged)];
        return [ref, type === 'string-list' ? present([]) : absent()];
      }),
    );
  });
  return { state, collector };
}

describeReadiness('sources', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  const setUp = async () => {
    const source = alarms();
    const { start, time } = getBench();
    const readiness = await start({ collectors: [source.collector] });
    await readiness.synchronise();
    const reports = async () =>
      (await readiness.get(`${LEDGER}/reports`).expect(200)).body;
    const alarmEvidence = async () =>
      (await reports()).reports[0].report.results.find(
        (result: { check: string }) => result.check === 'alarms-exist',
      ).outcome;
    return { ...readiness, source, time, reports, alarmEvidence };
  };

  it('are asked as soon as there is a catalog to ask about, and not again for each change', async () => {
    const { scheduler, synchronise } = await setUp();
    const first = [...scheduler.triggered];
    expect(first).toContain('readiness-collect-alarms');
    expect(first).not.toContain('readiness-collect-ownership');
    getBench().catalog.put(component('newcomer'));
    await synchronise();
    expect(scheduler.triggered).toEqual(first);
  });

  it('count from their first answer on', async () => {
    const { scheduler, reports } = await setUp();
    expect((await reports()).reports[0].report.signals.waiting).toContain(
      'alarms',
    );
    await scheduler.run('readiness-collect-alarms');
    const after = await reports();
    expect(after.reports[0].report.signals.connected).toContain('alarms');
    expect(statusOf(after, 'alarms-exist')).toBe('pass');
  });

  it('that fail cost nobody a verdict, until they failed for too long', async () => {
    const { scheduler, source, time, reports, alarmEvidence } = await setUp();
    await scheduler.run('readiness-collect-alarms');
    source.state.down = true;
    await scheduler.run('readiness-collect-alarms');
    const [alarmSource] = (await reports()).sources;
    expect(alarmSource).toMatchObject({
      collector: 'alarms',
      failure: { message: 'connection refused' },
    });

    time.advance(11 * MINUTE);
    await scheduler.run('readiness-evaluate');
    expect(await alarmEvidence()).toMatchObject({
      status: 'pass',
      evidence: [
        { held: { message: 'connection refused' } },
        { held: { message: 'connection refused' } },
      ],
    });

    time.advance(7 * DAY);
    await scheduler.run('readiness-evaluate');
    expect(await alarmEvidence()).toMatchObject({
      status: 'unknown',
      reason: 'collection-failed',
    });

    source.state.down = false;
    await scheduler.run('readiness-collect-alarms');
    expect(await alarmEvidence()).toMatchObject({ status: 'pass' });
  });

  it('move the verdict when what they say changes, with that as the cause', async () => {
    const { scheduler, source, get, reports } = await setUp();
    await scheduler.run('readiness-collect-alarms');
    source.state.judged = 0;
    await scheduler.run('readiness-collect-alarms');
    expect(statusOf(await reports(), 'alarms-exist')).toBe('fail');
    const { entries } = (await get(`${LEDGER}/history`)).body;
    expect(entries.map(({ cause }: { cause: string }) => cause)).toEqual([
      'service',
      'service',
      'service',
    ]);
  });

  it('keep what the catalog said while the catalog is down', async () => {
    const { start, catalog, knex } = getBench();
    const { get, synchronise, scheduler } = await start();
    await synchronise();
    catalog.outage = new Error('catalog is starting');
    await synchronise();
    await scheduler.run('readiness-collect-docs');

    const { status } = await get(`${LEDGER}/reports`);
    expect(status).toBe(200);
    const runs = await knex('collector_runs').where({ status: 'failed' });
    expect(runs.map(({ message }) => message)).toEqual([
      expect.stringContaining('catalog is starting'),
    ]);
  });
});
