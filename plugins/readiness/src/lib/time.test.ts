import { Settings } from 'luxon';
import { exactTime, relativeTime, shortTime } from './time';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const at = (text: string) => `${text}.000Z`;

beforeAll(() => {
  Settings.defaultZone = 'utc';
});
afterAll(() => {
  Settings.defaultZone = 'system';
});

it.each([
  ['2026-11-20T11:59:55', 'just now'],
  ['2026-11-20T11:59:20', '40 s ago'],
  ['2026-11-20T11:56:30', '3 min ago'],
  ['2026-11-20T07:00:00', '5 h ago'],
  ['2026-11-19T06:00:00', '30 h ago'],
  ['2026-11-08T12:00:00', '12 days ago'],
  ['2026-04-20T12:00:00', '214 days ago'],
  ['2025-08-20T12:00:00', '15 months ago'],
  ['2023-11-20T12:00:00', '3 years ago'],
  ['2026-11-28T12:00:00', 'in 8 days'],
])('%s was %s', (instant, words) => {
  expect(relativeTime(at(instant), now)).toBe(words);
});

it.each([
  ['2026-11-20T09:40:00', '09:40'],
  ['2026-11-19T14:02:00', 'Thu 14:02'],
  ['2026-11-04T14:02:00', '4 Nov'],
  ['2025-11-04T14:02:00', '4 Nov 2025'],
])('%s is short for %s', (instant, words) => {
  expect(shortTime(at(instant), now)).toBe(words);
});

it('names the instant exactly', () => {
  expect(exactTime(at('2026-11-20T09:40:12'))).toBe(
    'Fri 20 Nov 2026, 09:40:12 UTC',
  );
});

it('leaves what is no instant as it is', () => {
  expect(relativeTime('soon', now)).toBe('soon');
  expect(shortTime('soon', now)).toBe('soon');
  expect(exactTime('soon')).toBe('soon');
});
