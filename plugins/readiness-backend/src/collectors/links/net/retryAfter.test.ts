import { retryAfter } from './retryAfter';

const NOW = Date.parse('2026-11-21T09:00:00.000Z');
const at = (time: string) => Date.parse(`2026-11-21T${time}:00.000Z`);

describe('retryAfter', () => {
  it.each([
    ['120', at('09:02')],
    [' 3600 ', at('10:00')],
    ['0', NOW],
    ['Sat, 21 Nov 2026 11:00:00 GMT', at('11:00')],
    // In the past: now is as good.
    ['Sat, 21 Nov 2026 08:00:00 GMT', NOW],
    // Nobody can send us away for longer than a day.
    ['99999999', at('09:00') + 24 * 60 * 60 * 1000],
    ['Fri, 31 Dec 2126 23:59:59 GMT', at('09:00') + 24 * 60 * 60 * 1000],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => {
    expect(retryAfter(header, NOW)).toBe(expected);
  });
});
