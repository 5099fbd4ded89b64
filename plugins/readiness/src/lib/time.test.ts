import { exactTime, relativeTime, shortTime } from './time';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const at = (text: string) => `${text}.000Z`;

it.each([
  ['2026-11-20T11:56:30', '3 min ago'],
  ['2026-11-20T07:00:00', '5 hours ago'],
  ['2026-11-19T06:00:00', '30 hours ago'],
  ['2026-11-08T12:00:00', '12 days ago'],
  ['2026-04-20T12:00:00', '214 days ago'],
  ['2025-08-20T12:00:00', '15 months ago'],
  ['2023-11-20T12:00:00', '3 years ago'],
  ['2026-11-28T12:00:00', 'in 8 days'],
])('%s was %s', (instant, words) => {
  expect(relativeTime(at(instant), now, 'en-GB')).toBe(words);
});

it.each([
  ['2026-11-20T09:40:00', '09:40'],
  ['2026-11-19T14:02:00', 'Thu 14:02'],
  ['2026-11-04T14:02:00', '4 Nov'],
  ['2025-11-04T14:02:00', '4 Nov 2025'],
])('%s is short for %s', (instant, words) => {
  // Which comma stands after the weekday differs between versions of Node.
  const short = shortTime(at(instant), now, 'en-GB', 'UTC').replace(',', '');
  expect(short).toBe(words);
});

it('goes by the day of the reader', () => {
  const midnight = at('2026-11-20T23:30:00');
  const later = Date.parse('2026-11-21T01:00:00.000Z');
  expect(shortTime(midnight, later, 'en-GB', 'Asia/Tokyo')).toBe('08:30');
});

it('names the instant exactly', () => {
  expect(exactTime(at('2026-11-20T09:40:12'), 'en-GB', 'UTC')).toMatch(
    /^Fri,? 20 Nov 2026.* 09:40:12 UTC$/,
  );
});

it('leaves what is no instant as it is', () => {
  expect(relativeTime('soon', now, 'en-GB')).toBe('soon');
  expect(shortTime('soon', now, 'en-GB')).toBe('soon');
  expect(exactTime('soon', 'en-GB')).toBe('soon');
});
