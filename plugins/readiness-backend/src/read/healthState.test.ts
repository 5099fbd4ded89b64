import { CollectorHealth } from 'backstage-plugin-readiness-common';
import { CollectorRun, CollectorState } from '../stores/CollectorRunStore';
import { healthStateOf } from './healthState';

const START = '2026-11-20T09:00:00.000Z';

const run = (more: Partial<CollectorRun> = {}): CollectorRun => ({
  collector: 'alarms',
  startedAt: START,
  finishedAt: START,
  status: 'complete',
  entities: 2,
  failures: 0,
  changed: 0,
  ...more,
});

const connected: CollectorState = { collector: 'alarms', connectedAt: START };
const failing: CollectorState = {
  ...connected,
  failure: { since: START, message: 'down' },
};

describe('healthStateOf', () => {
  it.each<
    [
      CollectorHealth['state'],
      CollectorState | undefined,
      CollectorRun[],
      number,
    ]
  >([
    ['waiting', undefined, [], 0],
    ['waiting', connected, [], 0],
    ['ok', connected, [run(), run({ failures: 1 })], 0],
    ['partly', connected, [run({ failures: 1 })], 0],
    ['silent', { collector: 'alarms' }, [run()], 0],
    ['silent', undefined, [run({ failures: 1 })], 0],
    ['failing', failing, [run({ status: 'failed' })], 0],
    ['ok', connected, [run()], 30],
    ['late', connected, [run()], 31],
    ['late', failing, [run({ status: 'failed' })], 31],
  ])('is %s', (expected, state, runs, minutes) => {
    const of = {
      schedule: { frequency: { minutes: 10 }, timeout: { minutes: 1 } },
      state,
      runs,
      delivers: true,
    };
    const now = Date.parse(START) + minutes * 60_000;
    expect(healthStateOf(of, now)).toBe(expected);
  });

  it('expects no facts of what brings none', () => {
    const of = {
      schedule: { frequency: { minutes: 10 }, timeout: { minutes: 1 } },
      state: undefined,
      runs: [run()],
      delivers: false,
    };
    expect(healthStateOf(of, Date.parse(START))).toBe('ok');
  });
});
