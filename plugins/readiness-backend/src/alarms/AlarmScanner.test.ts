import { mockServices } from '@backstage/backend-test-utils';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { TestClock } from '../__testUtils__/TestClock';
import { scanRunsOf } from '../stores/AlarmStore';
import { createMemoryStores } from '../stores/memory';
import { AlarmScanner } from './AlarmScanner';

/** Is aborted in the middle of its scan. */
function setUp(isStopping: boolean) {
  const stores = createMemoryStores();
  const scanner = new AlarmScanner({
    stores,
    mapper: { matcher: async () => () => ({ reason: 'Nobody' }) },
    logger: mockServices.logger.mock(),
    clock: new TestClock().clock,
    isStopping: () => isStopping,
  });
  const controller = new AbortController();
  const source: AlarmSource = {
    id: 'eu',
    title: 'Prometheus eu',
    schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
    async *scan({ now }) {
      const readAt = now.toISOString();
      const alarm = { title: 'A', state: 'ok' as const, labels: {} };
      yield { readAt, alarms: [{ ...alarm, id: 'a' }] };
      controller.abort();
      yield { readAt, alarms: [{ ...alarm, id: 'b' }] };
    },
  };
  return { stores, scan: () => scanner.scan(source, controller.signal) };
}

describe('A scan that is stopped', () => {
  it('has failed when its time was up, and keeps what it read', async () => {
    const { stores, scan } = setUp(false);
    expect(await scan()).toMatchObject({ status: 'failed', turned: true });
    expect(await stores.collectorRuns.listRuns(scanRunsOf('eu'), 1)).toEqual([
      expect.objectContaining({
        status: 'failed',
        message: 'It was stopped before it was done',
      }),
    ]);
    expect(await stores.alarms.count()).toMatchObject([{ alarms: 1 }]);
  });

  it('says nothing of the source when the backend goes down', async () => {
    const { stores, scan } = setUp(true);
    expect(await scan()).toMatchObject({ turned: false });
    expect(await stores.collectorRuns.listStates()).toEqual([]);
    expect(await stores.alarms.count()).toMatchObject([{ alarms: 1 }]);
  });
});
