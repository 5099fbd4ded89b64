import { describeStores } from './__testUtils__/describeStores';
import { at, completeRun, failedRun, HOUR } from './__testUtils__/samples';

const SILENT = { ...HOUR, delivered: false };

describeStores('CollectorRunStore', use => {
  it('lists runs newest first, also after a restart', async () => {
    const { stores, reopen } = use();
    const runs = [
      completeRun('docs', '09:00', { failures: 1, message: 'Timeout' }),
      failedRun('docs', '10:00'),
      completeRun('alarms', '11:00'),
      completeRun('docs', '12:00'),
    ];
    for (const run of runs) await stores.collectorRuns.record(run, HOUR);
    const { collectorRuns } = reopen();
    expect(await collectorRuns.listRuns('docs', 2)).toEqual([runs[3], runs[1]]);
    expect(await collectorRuns.listRuns('docs', 9)).toHaveLength(3);
    expect(await collectorRuns.listRuns('none', 9)).toEqual([]);
  });

  it('derives how each collector stands', async () => {
    const { collectorRuns } = use().stores;
    await collectorRuns.record(completeRun('docs', '09:00'), HOUR);
    await collectorRuns.record(failedRun('alarms', '09:30'), SILENT);
    await collectorRuns.record(failedRun('alarms', '10:30'), SILENT);
    expect(await collectorRuns.listStates()).toEqual([
      {
        collector: 'alarms',
        failure: { since: at('09:30'), message: 'Down' },
      },
      {
        collector: 'docs',
        connectedAt: at('09:00'),
        asOf: at('09:00'),
        recoveredAt: at('09:00'),
      },
    ]);
  });

  it('keeps the first connection, which is a reason to judge again', async () => {
    const { collectorRuns } = use().stores;
    await collectorRuns.record(completeRun('docs', '09:00'), SILENT);
    expect(await collectorRuns.listStates()).toEqual([
      { collector: 'docs', asOf: at('09:00'), recoveredAt: at('09:00') },
    ]);
    await collectorRuns.record(completeRun('docs', '09:30'), HOUR);
    await collectorRuns.record(completeRun('docs', '09:45'), HOUR);
    await collectorRuns.record(completeRun('docs', '09:50'), SILENT);
    expect(await collectorRuns.listStates()).toEqual([
      {
        collector: 'docs',
        connectedAt: at('09:30'),
        asOf: at('09:50'),
        recoveredAt: at('09:30'),
      },
    ]);
  });

  it('takes a gap longer than maxAge for an outage, up to the end of the run', async () => {
    const { collectorRuns } = use().stores;
    await collectorRuns.record(completeRun('docs', '09:00'), HOUR);
    await collectorRuns.record(completeRun('docs', '10:00'), HOUR);
    expect(await collectorRuns.listStates()).toMatchObject([
      { recoveredAt: at('09:00') },
    ]);
    await collectorRuns.record(failedRun('docs', '10:40'), HOUR);
    await collectorRuns.record(
      completeRun('docs', '11:00', { finishedAt: at('11:05') }),
      HOUR,
    );
    expect(await collectorRuns.listStates()).toEqual([
      {
        collector: 'docs',
        connectedAt: at('09:00'),
        asOf: at('11:00'),
        recoveredAt: at('11:05'),
      },
    ]);
  });

  it('counts what started later when runs overlap', async () => {
    const { collectorRuns } = use().stores;
    await collectorRuns.record(completeRun('docs', '09:30'), HOUR);
    await collectorRuns.record(completeRun('docs', '09:00'), HOUR);
    await collectorRuns.record(failedRun('docs', '09:10'), HOUR);
    expect(await collectorRuns.listStates()).toMatchObject([
      { asOf: at('09:30') },
    ]);
    await collectorRuns.record(failedRun('docs', '09:40'), HOUR);
    await collectorRuns.record(failedRun('docs', '09:50'), HOUR);
    await collectorRuns.record(
      completeRun('docs', '09:45', { finishedAt: at('09:55') }),
      HOUR,
    );
    expect(await collectorRuns.listStates()).toMatchObject([
      { asOf: at('09:45'), failure: { since: at('09:50') } },
    ]);
  });

  it('tells whether anything changed beyond the instant a run vouches for', async () => {
    const { collectorRuns } = use().stores;
    const record = (...run: Parameters<typeof completeRun>) =>
      collectorRuns.record(completeRun(...run), HOUR);
    const fail = (time: string) =>
      collectorRuns.record(failedRun('docs', time), HOUR);
    expect(await record('docs', '09:00')).toBe(true); // connects
    expect(await record('docs', '09:30')).toBe(false);
    expect(await record('docs', '09:20')).toBe(false); // overtaken
    expect(await fail('09:40')).toBe(true);
    expect(await record('docs', '09:50')).toBe(true); // mends it
    expect(await record('docs', '10:50')).toBe(false);
    expect(await record('docs', '12:00')).toBe(true); // after an outage
    expect(await collectorRuns.listStates()).toEqual([
      {
        collector: 'docs',
        connectedAt: at('09:00'),
        asOf: at('12:00'),
        recoveredAt: at('12:00'),
      },
    ]);
    expect(await collectorRuns.listRuns('docs', 99)).toHaveLength(7);
  });

  it('purges old runs, and forgets nothing that follows from them', async () => {
    const { collectorRuns } = use().stores;
    await collectorRuns.record(completeRun('docs', '09:00'), HOUR);
    await collectorRuns.record(completeRun('docs', '10:00'), HOUR);
    const before = await collectorRuns.listStates();
    expect(await collectorRuns.purge(at('10:00'))).toBe(1);
    expect(await collectorRuns.purge(at('11:00'))).toBe(1);
    expect(await collectorRuns.listRuns('docs', 9)).toEqual([]);
    expect(await collectorRuns.listStates()).toEqual(before);
  });
});
