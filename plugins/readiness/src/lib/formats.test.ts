import { createFormats } from './formats';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const english = createFormats('en-GB', 'UTC');
const german = createFormats('de-DE', 'UTC');

it('writes gains', () => {
  expect(english.points(6.4)).toBe('+6');
  expect(english.points(0.54)).toBe('+0.5');
  expect(german.points(0.54)).toBe('+0,5');
});

it('lists things', () => {
  expect(english.list([])).toBe('');
  expect(english.list(['a'])).toBe('a');
  expect(english.list(['a', 'b'])).toBe('a and b');
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
});

it('writes numbers and dates as the language does', () => {
  expect(english.number(1234)).toBe('1,234');
  expect(german.number(1234)).toBe('1.234');
  expect(german.relativeTime('2026-04-20T12:00:00.000Z', now)).toBe(
    'vor 214 Tagen',
  );
  expect(german.shortTime('2026-11-04T12:00:00.000Z', now)).toMatch(/^4\. Nov/);
  expect(german.exactTime('2026-11-20T09:40:12.000Z')).toMatch(
    /^Fr\.?, 20\. Nov\.? 2026.* 09:40:12 UTC$/,
  );
});

it('writes how long something took', () => {
  expect(english.duration(420)).toBe('420 ms');
  expect(english.duration(3_420)).toMatch(/^3\.4 secs?$/);
  expect(english.duration(42_000)).toMatch(/^42 secs?$/);
  expect(english.duration(12 * 60_000)).toMatch(/^12 mins?$/);
});
