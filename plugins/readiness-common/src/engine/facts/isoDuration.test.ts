import { isoDurationMilliseconds } from './isoDuration';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

describe('isoDurationMilliseconds', () => {
  it.each([
    ['PT0S', 0],
    ['PT1.5S', 1.5 * SECOND],
    ['PT1H30M', 1.5 * HOUR],
    ['P1D', DAY],
    ['P2W', 14 * DAY],
    ['P1M', 30 * DAY],
    ['P1Y', 365 * DAY],
    ['P1Y2M3DT4H5M6S', 365 * DAY + 63 * DAY + 4 * HOUR + 306 * SECOND],
  ])('reads %s', (text, expected) => {
    expect(isoDurationMilliseconds(text)).toBe(expected);
  });

  it.each([
    '',
    'P',
    'PT',
    '1H',
    'PT1',
    'P1H',
    'P1DT',
    '-PT1H',
    'PT1H ',
    'pt1h',
    '90',
  ])('refuses %j', text => {
    expect(isoDurationMilliseconds(text)).toBeUndefined();
  });
});
