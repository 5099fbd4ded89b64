import { characters } from './characters';
import { historyUntil, timeOf } from './history';
import { latestUntil } from './nowAndThen';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-20T09:40:00.000Z');

const withoutOldest = (at: number) =>
  historyUntil(at).filter(event => timeOf(event) > NOW - 170 * DAY);

const canonical = (event: unknown) => JSON.stringify(event);

describe('the history of the demo', () => {
  it('is the same at every start, and longer every day', () => {
    const today = withoutOldest(NOW);
    const tomorrow = new Set(withoutOldest(NOW + DAY).map(canonical));
    // Who stopped so many days ago stops a day later.
    const going = characters
      .filter(({ stoppedDaysAgo }) => !stoppedDaysAgo)
      .map(({ name }) => `component:default/${name}`);
    const kept = today.filter(({ entity }) => going.includes(String(entity)));
    expect(kept.length).toBeGreaterThan(1000);
    expect(kept.filter(event => !tomorrow.has(canonical(event)))).toEqual([]);
    expect(tomorrow.size).toBeGreaterThan(today.length);
  });

  it('is of the past, in order, and not too much to tell at a start', () => {
    const times = historyUntil(NOW).map(timeOf);
    expect(Math.max(...times)).toBeLessThanOrEqual(NOW);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.length).toBeLessThan(10_000);
  });

  it('goes on, with a failure now and then', () => {
    const hours = Array.from(
      { length: 24 },
      (_, hour) => NOW + hour * 3_600_000,
    );
    const events = hours.flatMap(latestUntil);
    expect(events.some(({ cause }) => cause === 'rollback')).toBe(true);
    expect(events.every(event => timeOf(event) <= hours.at(-1)!)).toBe(true);
  });
});
