import { describeOperator } from '../__testUtils__/describeOperator';
import { ago, DAY, HOUR, NOW } from '../__testUtils__/input';
import { within } from './within';

const LAST_90_DAYS = { days: 90 };

describeOperator(within, {
  type: 'instant',
  holds: [
    [ago(0), LAST_90_DAYS],
    [ago(89 * DAY), LAST_90_DAYS],
    [ago(90 * DAY - 1), LAST_90_DAYS],
    [ago(-365 * DAY), LAST_90_DAYS],
    [ago(HOUR), { hours: 2 }],
    ['2026-11-19', LAST_90_DAYS],
  ],
  fails: [
    [ago(90 * DAY), LAST_90_DAYS],
    [ago(365 * DAY), LAST_90_DAYS],
    [ago(2 * HOUR), { hours: 1, minutes: 59 }],
  ],
  accepts: [{ days: 90 }, { hours: 1, minutes: 30 }],
  refuses: [{}],
  reads: [
    [{ days: 90 }, 'within the last 90 days'],
    [{ hours: 36 }, 'within the last 1 day 12 hours'],
  ],
  doesNotTake: ['string', 'number', 'duration'],
});

describe('within', () => {
  it('flips at the instant plus the length, from holding to not holding', () => {
    const seen = ago(30 * DAY);
    const flipsAt = NOW + 60 * DAY;
    expect(within.compare(seen, LAST_90_DAYS, NOW).flipsAt).toBe(flipsAt);
    expect(within.compare(seen, LAST_90_DAYS, flipsAt - 1).holds).toBe(true);
    expect(within.compare(seen, LAST_90_DAYS, flipsAt).holds).toBe(false);
  });

  it('never flips back', () => {
    const { flipsAt } = within.compare(ago(91 * DAY), LAST_90_DAYS, NOW);
    expect(flipsAt).toBeUndefined();
  });

  it('refuses what is no length of time', () => {
    const schema = within.wanted?.('instant');
    for (const wanted of ['90 days', 90, { days: -1 }, { fortnights: 6 }]) {
      expect(schema?.safeParse(wanted).success).toBe(false);
    }
  });
});
