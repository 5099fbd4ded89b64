import { absent, present } from 'backstage-plugin-readiness-node';
import { fact, scriptedCollector } from '../__testUtils__/scriptedCollector';
import { bench } from './__testUtils__/bench';

const TOTAL = fact('alarms/judged');
const LIST = fact('alarms/unrouted', { type: 'string-list' });
const everything = { 'alarms/judged': present(1), 'alarms/unrouted': absent() };
const good = scriptedCollector([TOTAL, LIST], () => everything);

describe('a run that is stopped', () => {
  const stopAfter = (names: number) => {
    const controller = new AbortController();
    let said = 0;
    const collector = scriptedCollector([TOTAL, LIST], () => {
      said += 1;
      if (said > names) controller.abort();
      return everything;
    });
    return { collector, abort: controller.signal };
  };

  it('keeps what was said, and did not complete', async () => {
    const { runAll, factsOf, stores } = await bench(3);
    const { collector, abort } = stopAfter(2);
    expect(await runAll(collector, { abort })).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('stopped'),
    });
    expect(await factsOf('s-0')).toHaveProperty('alarms/judged');
    expect(await factsOf('s-2')).toEqual({});
    const [state] = await stores.collectorRuns.listStates();
    expect(state.asOf).toBeUndefined();
  });

  it('is nobody’s failure while the process goes down', async () => {
    const { runAll, stores } = await bench(3);
    const { collector, abort } = stopAfter(1);
    await runAll(collector, { abort, stopping: true });
    expect(await stores.collectorRuns.listStates()).toEqual([]);
  });

  it('does not wait for a collector that does not hear the abort', async () => {
    const { runAll } = await bench(3);
    const controller = new AbortController();
    const deaf = {
      ...good,
      async *collect() {
        setTimeout(() => controller.abort(), 10);
        await new Promise(() => {});
      },
    };
    expect(await runAll(deaf, { abort: controller.signal })).toMatchObject({
      status: 'failed',
      entities: 0,
    });
  });
});
