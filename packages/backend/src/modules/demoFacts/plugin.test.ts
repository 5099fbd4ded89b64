import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import demoFacts from '.';
import { demoFacts as factsAt } from './facts';

const NOW = Date.parse('2026-11-20T09:40:00.000Z');

describe('the facts of the demo', () => {
  it('are the same at every start within a month', () => {
    const aMinuteLater = factsAt(NOW + 60_000);
    expect(aMinuteLater).toEqual(factsAt(NOW));
  });

  it('are of the past', () => {
    const observed = factsAt(NOW).flatMap(({ observations }) =>
      observations.map(one => (one as { observedAt: string }).observedAt),
    );
    expect(observed.every(instant => Date.parse(instant) <= NOW)).toBe(true);
  });

  it('are pushed in development only', async () => {
    const scheduler = mockServices.scheduler.mock();
    const start = async (environment: string) => {
      const before = process.env.NODE_ENV;
      jest.replaceProperty(process.env, 'NODE_ENV', environment);
      const backend = await startTestBackend({
        features: [demoFacts, scheduler.factory],
      });
      await backend.stop();
      jest.replaceProperty(process.env, 'NODE_ENV', before);
    };
    await start('production');
    expect(scheduler.scheduleTask).not.toHaveBeenCalled();
    await start('development');
    expect(scheduler.scheduleTask).toHaveBeenCalledTimes(1);
  });
});
