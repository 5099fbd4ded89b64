import { effortInWords } from './effort';

it.each([
  [0, '0 min'],
  [5, '5 min'],
  [59, '59 min'],
  [60, '1 h'],
  [90, '1 h 30 min'],
  [239, '3 h 59 min'],
  [240, '4 h'],
  [430, '7 h'],
])('%i minutes read %s', (minutes, words) => {
  expect(effortInWords(minutes)).toBe(words);
});
