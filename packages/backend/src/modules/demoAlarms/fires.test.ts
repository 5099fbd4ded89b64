import { alarms } from './alarms';
import { firesUntil } from './fires';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.parse('2026-11-20T09:40:00.000Z');

const named = (name: string) => alarms.find(one => one.name === name)!;

describe('the alarms of the demo', () => {
  it.each(alarms.map(alarm => [alarm.name, alarm] as const))(
    '%s fires and ceases in turn, and nothing of it is to come',
    (_name, alarm) => {
      const fires = firesUntil(alarm, NOW, NOW - MINUTE);
      const moments = fires.flatMap(({ from, to }) => [from, to ?? NOW]);
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
      expect(Math.max(...moments)).toBeLessThanOrEqual(NOW);
      expect(fires.slice(0, -1).every(({ to }) => to !== undefined)).toBe(true);
    },
  );

  it('have all fired: what never did, Alertmanager never tells', () => {
    const silent = alarms.filter(one => firesUntil(one, NOW, NOW).length === 0);
    expect(silent).toEqual([]);
  });

  it('say the same of a day at every start', () => {
    const alarm = named('CheckoutDbConnections');
    const tomorrow = firesUntil(alarm, NOW + DAY, NOW + DAY);
    const kept = firesUntil(alarm, NOW, NOW).filter(
      ({ from }) => from > NOW - 38 * DAY,
    );
    expect(tomorrow).toEqual(expect.arrayContaining(kept));
  });

  it('include one that is noisy, one that is stuck, and one that goes on flapping', () => {
    const month = (name: string, now = NOW) =>
      firesUntil(named(name), now, NOW).filter(
        ({ from }) => from > now - 28 * DAY,
      );
    const noisy = month('CheckoutDbConnections');
    expect(noisy.length / 4).toBeGreaterThan(10);
    const brief = noisy.filter(({ from, to }) => to! - from < 5 * MINUTE);
    expect(brief.length / noisy.length).toBeGreaterThan(0.5);
    expect(month('RefundsWait').at(-1)!.from).toBeLessThan(NOW - DAY);
    expect(month('RefundsWait').at(-1)).not.toHaveProperty('to');
    const hour = month('SearchLatency', NOW + 60 * MINUTE);
    expect(hour.filter(({ from }) => from >= NOW)).toHaveLength(6);
  });
});
