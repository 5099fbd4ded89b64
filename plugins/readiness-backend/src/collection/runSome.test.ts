import { present } from 'backstage-plugin-readiness-node';
import { MINUTE } from '../__testUtils__/TestClock';
import { fact, scriptedCollector } from '../__testUtils__/scriptedCollector';
import { bench } from './__testUtils__/bench';

const TOTAL = fact('alarms/judged');
const good = scriptedCollector([TOTAL], () => ({
  'alarms/judged': present(1),
}));

describe('asking about some entities alone', () => {
  it('keeps their own freshness, and no run', async () => {
    const { runAll, runSome, factsOf, stores, time } = await bench(2);
    await runAll(good);
    const before = (await factsOf('s-0'))['alarms/judged'];
    time.advance(5 * MINUTE);
    expect(await runSome(good)).toEqual({ changed: 0 });
    const after = (await factsOf('s-0'))['alarms/judged'];
    expect(after.since).toBe(before.since);
    expect(after.asOf! > before.asOf!).toBe(true);
    expect(await stores.collectorRuns.listRuns('alarms', 9)).toHaveLength(1);
  });

  it('says of those that a time limit cut off that they failed', async () => {
    const { runSome, factsOf } = await bench(2);
    const slow = {
      ...good,
      async *collect() {
        await new Promise(() => {});
      },
    };
    const abort = AbortSignal.timeout(20);
    await runSome(slow, { abort, onAbort: 'No answer within 30 seconds' });
    expect((await factsOf('s-1'))['alarms/judged'].failure?.message).toBe(
      'No answer within 30 seconds',
    );
  });

  it('says nothing of those that were cut off otherwise', async () => {
    const { runSome, factsOf } = await bench(2);
    await runSome(good, { abort: AbortSignal.abort() });
    expect(await factsOf('s-1')).toEqual({});
  });

  it('forgets what was said of those that it does not apply to any more', async () => {
    const { runSome, factsOf } = await bench(2);
    await runSome(good);
    await runSome({ ...good, appliesTo: { kind: 'API' } });
    expect(await factsOf('s-0')).toEqual({});
  });
});
