import { demoFacts } from './facts';

const NOW = Date.parse('2026-11-20T09:40:00.000Z');

describe('the facts of the demo', () => {
  it('are the same at every start within a month', () => {
    const aMinuteLater = demoFacts(NOW + 60_000);
    expect(aMinuteLater).toEqual(demoFacts(NOW));
  });

  it('are of the past', () => {
    const observed = demoFacts(NOW).flatMap(({ observations }) =>
      observations.map(one => (one as { observedAt: string }).observedAt),
    );
    expect(observed.every(instant => Date.parse(instant) <= NOW)).toBe(true);
  });
});
