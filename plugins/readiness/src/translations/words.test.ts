import { words } from '../testing/__testUtils__/words';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const at = (text: string) => `${text}.000Z`;

it.each([
  [0, '0 min'],
  [5, '5 min'],
  [59, '59 min'],
  [60, '1 h'],
  [90, '1 h 30 min'],
  [239, '3 h 59 min'],
  [240, '4 h'],
  [430, '7 h'],
])('%i minutes read %s', (minutes, text) => {
  expect(words.effort(minutes)).toBe(text);
});

it('writes shares', () => {
  expect(words.percent(93.6)).toBe('94 %');
  expect(words.percent(0)).toBe('0 %');
  expect(words.percent(null)).toBe('–');
});

it('lets what has just happened rest', () => {
  expect(words.relativeTime(at('2026-11-20T11:59:55'), now)).toBe('just now');
  expect(words.relativeTime(at('2026-11-20T11:59:20'), now)).toMatch(/^40 sec/);
});
