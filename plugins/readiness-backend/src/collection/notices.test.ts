import { present } from 'backstage-plugin-readiness-node';
import { fact, scriptedCollector } from '../__testUtils__/scriptedCollector';
import { bench } from './__testUtils__/bench';

const TOTAL = fact('alarms/judged');
const NOTICE = {
  code: 'host-refused',
  subject: 'alarms.example.com',
  message: 'is not allowed',
};

/** Complains while `isRefused`. */
function complaining() {
  const say = () => ({ 'alarms/judged': present(1) });
  const { collect, ...rest } = scriptedCollector([TOTAL], say);
  const host = { isRefused: true };
  const collector = {
    ...rest,
    async *collect(...[batch, context]: Parameters<typeof collect>) {
      batch.forEach(() => host.isRefused && context.notify(NOTICE));
      yield* collect(batch, context);
    },
  };
  return { host, collector };
}

describe('what a collector has to tell the platform team', () => {
  it('stands once, for as long as its runs say so', async () => {
    const { runAll, stores } = await bench(3);
    const { host, collector } = complaining();
    await runAll(collector);
    expect(await stores.collectorRuns.listNotices()).toEqual([
      { collector: 'alarms', since: expect.any(String), ...NOTICE },
    ]);
    host.isRefused = false;
    await runAll(collector);
    expect(await stores.collectorRuns.listNotices()).toEqual([]);
  });

  it('is added to by asking about some entities alone, never taken back', async () => {
    const { runSome, stores } = await bench(2);
    const { host, collector } = complaining();
    await runSome(collector);
    host.isRefused = false;
    await runSome(collector);
    expect(await stores.collectorRuns.listNotices()).toHaveLength(1);
  });
});
