import { milliseconds } from '../../model';
import { durationText } from './durationText';

describe('durationText', () => {
  it.each([
    [{ days: 90 }, '90 days'],
    [{ days: 1 }, '1 day'],
    [{ years: 1 }, '365 days'],
    [{ hours: 1, minutes: 30 }, '1 hour 30 minutes'],
    [{ days: 2, minutes: 5 }, '2 days 5 minutes'],
    [{ days: 1, hours: 1, minutes: 1, seconds: 1 }, '1 day 1 hour'],
    [{ seconds: 59 }, '59 seconds'],
    [{ milliseconds: 999 }, '0 seconds'],
  ])('%j', (duration, expected) => {
    expect(durationText(milliseconds(duration))).toBe(expected);
  });
});
