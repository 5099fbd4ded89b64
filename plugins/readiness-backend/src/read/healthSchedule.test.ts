import { expectedAfter, lateAfter } from './healthSchedule';

const at = (time: string) => Date.parse(`2026-11-20T${time}:00.000Z`);

describe('when a run is expected', () => {
  it('is one interval after the last, and late after three', () => {
    const schedule = { frequency: { minutes: 10 } };
    expect(expectedAfter(schedule, at('09:00'))).toBe(at('09:10'));
    expect(lateAfter(schedule, at('09:00'))).toBe(at('09:30'));
  });

  it('follows a crontab, and is late after two of its times', () => {
    const schedule = { frequency: { cron: '0 * * * *' } };
    expect(expectedAfter(schedule, at('09:20'))).toBe(at('10:00'));
    expect(lateAfter(schedule, at('09:20'))).toBe(at('11:00'));
  });

  it('is never where only somebody starts it', () => {
    const schedule = { frequency: { trigger: 'manual' as const } };
    expect(expectedAfter(schedule, at('09:00'))).toBeUndefined();
    expect(lateAfter(schedule, at('09:00'))).toBeUndefined();
  });
});
