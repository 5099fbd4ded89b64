import { busiestSlot } from './busiestSlot';
import { isLastAfternoon } from './isLastAfternoon';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { lastNoons } from './lastNoons';
import { lastWorkingDay } from './lastWorkingDay';
import { LocalClock } from './LocalClock';
import { workingDaysBetween } from './workingDaysBetween';
import { MONDAY_TO_FRIDAY, Weekday } from '../Weekday';

const SUNDAY_TO_THURSDAY: Weekday[] = [7, 1, 2, 3, 4];

describe('lastWorkingDay', () => {
  it.each<[string, Weekday[], Weekday | undefined]>([
    ['Monday to Friday', [1, 2, 3, 4, 5], 5],
    ['in any order, said twice', [5, 3, 1, 2, 4, 1], 5],
    ['Sunday to Thursday', [7, 1, 2, 3, 4], 4],
    ['Monday to Saturday', [1, 2, 3, 4, 5, 6], 6],
    ['Tuesday to Saturday', [2, 3, 4, 5, 6], 6],
    ['with Wednesday off', [1, 2, 4, 5], 5],
    ['one day', [3], 3],
    ['rests that are equally long', [1, 2, 4, 5, 6], 6],
    ['every day', [1, 2, 3, 4, 5, 6, 7], undefined],
    ['never', [], undefined],
  ])('%s', (_, week, expected) => {
    expect(lastWorkingDay(week)).toBe(expected);
  });
});

describe('isLastAfternoon', () => {
  it.each<[string, string, string, readonly Weekday[], boolean]>([
    ['noon', '2026-11-20T12:00:00.000Z', 'UTC', MONDAY_TO_FRIDAY, true],
    [
      'just before noon',
      '2026-11-20T11:59:59.999Z',
      'UTC',
      MONDAY_TO_FRIDAY,
      false,
    ],
    [
      'until midnight',
      '2026-11-20T23:59:59.999Z',
      'UTC',
      MONDAY_TO_FRIDAY,
      true,
    ],
    ['midnight', '2026-11-21T00:00:00.000Z', 'UTC', MONDAY_TO_FRIDAY, false],
    ['a Thursday', '2026-11-19T15:00:00.000Z', 'UTC', MONDAY_TO_FRIDAY, false],
    [
      'Thursday in Dubai',
      '2026-11-19T08:00:00.000Z',
      'Asia/Dubai',
      SUNDAY_TO_THURSDAY,
      true,
    ],
    [
      'Friday in Dubai',
      '2026-11-20T10:00:00.000Z',
      'Asia/Dubai',
      SUNDAY_TO_THURSDAY,
      false,
    ],
    [
      'already Saturday in Tokyo',
      '2026-11-20T16:00:00.000Z',
      'Asia/Tokyo',
      MONDAY_TO_FRIDAY,
      false,
    ],
    [
      'winter noon in Berlin',
      '2026-10-30T11:00:00.000Z',
      'Europe/Berlin',
      MONDAY_TO_FRIDAY,
      true,
    ],
    [
      'winter morning in Berlin',
      '2026-10-30T10:59:59.999Z',
      'Europe/Berlin',
      MONDAY_TO_FRIDAY,
      false,
    ],
    [
      'summer noon in Berlin',
      '2026-10-23T10:00:00.000Z',
      'Europe/Berlin',
      MONDAY_TO_FRIDAY,
      true,
    ],
    [
      'summer morning in Berlin',
      '2026-10-23T09:59:59.999Z',
      'Europe/Berlin',
      MONDAY_TO_FRIDAY,
      false,
    ],
  ])('%s', (_, at, timeZone, workingWeek, expected) => {
    expect(isLastAfternoon(at, { timeZone, workingWeek })).toBe(expected);
  });
});

describe('lastNoons', () => {
  it('are the noons on the wall, on both sides of the end of daylight saving', () => {
    const noons = lastNoons(Date.parse('2026-11-01T00:00:00.000Z'), 14, {
      timeZone: 'Europe/Berlin',
      workingWeek: MONDAY_TO_FRIDAY,
    });
    expect(noons).toEqual([
      '2026-10-16T10:00:00.000Z',
      '2026-10-23T10:00:00.000Z',
      '2026-10-30T11:00:00.000Z',
      '2026-11-06T11:00:00.000Z',
    ]);
  });
});

describe('workingDaysBetween', () => {
  it.each<[string, string, string, string, readonly Weekday[], number]>([
    [
      'a day',
      '2026-11-17T09:00',
      '2026-11-18T09:00',
      'UTC',
      MONDAY_TO_FRIDAY,
      1,
    ],
    [
      'six hours',
      '2026-11-17T09:00',
      '2026-11-17T15:00',
      'UTC',
      MONDAY_TO_FRIDAY,
      0.25,
    ],
    [
      'over the weekend',
      '2026-11-20T12:00',
      '2026-11-23T12:00',
      'UTC',
      MONDAY_TO_FRIDAY,
      1,
    ],
    [
      'within a weekend',
      '2026-11-21T08:00',
      '2026-11-22T20:00',
      'UTC',
      MONDAY_TO_FRIDAY,
      0,
    ],
    [
      'two weeks',
      '2026-11-04T10:00',
      '2026-11-18T10:00',
      'UTC',
      MONDAY_TO_FRIDAY,
      10,
    ],
    [
      'Thursday noon to Sunday noon in Dubai',
      '2026-11-05T08:00',
      '2026-11-08T08:00',
      'Asia/Dubai',
      SUNDAY_TO_THURSDAY,
      1,
    ],
    // Spring forward, 29 March: Sunday has 23 hours. The clock shows noon to noon.
    [
      'a Sunday of 23 hours',
      '2026-03-28T11:00',
      '2026-03-30T10:00',
      'Europe/Berlin',
      [6, 7, 1],
      2,
    ],
    // Fall back, 25 October: Sunday has 25 hours.
    [
      'a Sunday of 25 hours',
      '2026-10-24T10:00',
      '2026-10-26T11:00',
      'Europe/Berlin',
      [6, 7, 1],
      2,
    ],
    [
      'half a day of 25 hours',
      '2026-10-24T22:00',
      '2026-10-25T10:30',
      'Europe/Berlin',
      [7],
      0.5,
    ],
    [
      'backwards',
      '2026-11-18T09:00',
      '2026-11-17T09:00',
      'UTC',
      MONDAY_TO_FRIDAY,
      0,
    ],
  ])('%s', (_, from, to, timeZone, workingWeek, expected) => {
    const between = workingDaysBetween(`${from}:00.000Z`, `${to}:00.000Z`, {
      timeZone,
      workingWeek,
    });
    expect(between).toBeCloseTo(expected, 10);
  });
});

describe('busiestSlot', () => {
  it.each<[string, string[], number]>([
    ['none', [], 0],
    ['one', ['2026-11-17T09:00:00.000Z'], 1],
    [
      'the same hour of two weeks',
      ['2026-11-10T09:00:00.000Z', '2026-11-17T10:00:00.000Z'],
      2,
    ],
    [
      'just within four hours',
      ['2026-11-17T09:00:00.000Z', '2026-11-17T12:59:00.000Z'],
      2,
    ],
    [
      'four hours apart',
      ['2026-11-17T09:00:00.000Z', '2026-11-17T13:00:00.000Z'],
      1,
    ],
    [
      'over the end of the week',
      ['2026-11-15T23:00:00.000Z', '2026-11-16T01:00:00.000Z'],
      2,
    ],
  ])('%s', (_, instants, expected) => {
    expect(busiestSlot(instants, 'UTC')).toBe(expected);
  });

  it('goes by the clock on the wall: nine o’clock stays nine o’clock', () => {
    const nine = ['2026-10-20T07:00:00.000Z', '2026-10-27T08:00:00.000Z'];
    const twelve59 = '2026-10-27T11:59:00.000Z';
    expect(busiestSlot([...nine, twelve59], 'Europe/Berlin')).toBe(3);
    expect(busiestSlot([...nine, twelve59], 'UTC')).toBe(2);
  });
});

describe('LocalClock', () => {
  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'Africa/Cairo',
  ];

  it('shows what the time zone database says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({
          min: Date.parse('2025-01-01'),
          max: Date.parse('2028-01-01'),
        }),
        (zone, utc) => {
          const local = DateTime.fromMillis(utc, { zone });
          const at = new Date(utc).toISOString();
          expect(LocalClock.in(zone).at(at)).toMatchObject({
            weekday: local.weekday,
            minute: local.hour * 60 + local.minute,
          });
          const midnight = local.startOf('day');
          // Some days begin at one o'clock, the next does not.
          const next = midnight.plus({ days: 1 }).startOf('day');
          const length = next.diff(midnight).toMillis();
          const part = local.diff(midnight).toMillis() / length;
          expect(LocalClock.in(zone).daysAt(at) % 1).toBeCloseTo(part, 6);
        },
      ),
      { numRuns: 500, examples: [['Africa/Cairo', 1745532000994]] },
    );
  });
});
