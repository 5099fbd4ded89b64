import fc from 'fast-check';
import { createGlobs } from './globs';

describe('globs', () => {
  it.each([
    ['prod', 'prod', true],
    ['prod', 'production', false],
    ['Prod-*', 'prod-EU', true],
    ['*-eu', 'prod-eu', true],
    ['*-eu', '-eu', true],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*b*b*', 'ab', false],
    ['*b*b*', 'bcb', true],
    ['a*bc*c', 'abc', false],
    ['a*bc*c', 'abcc', true],
    ['*', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
    ['rate(x[5m])*', 'rate(x[5m]) > 1', true],
  ])('%s fits %s: %s', (pattern, text, expected) => {
    expect(createGlobs([pattern])(text)).toBe(expected);
  });

  it('fit what a regular expression would', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', '*'), { maxLength: 7 })
      .map(letters => letters.join(''));
    fc.assert(
      fc.property(word, word, (pattern, other) => {
        const text = other.replaceAll('*', '');
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
        expect(createGlobs([pattern])(text)).toBe(expression.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('fit when any of them does', () => {
    const fits = createGlobs(['prod*', 'live']);
    expect(['live', 'PROD', 'staging'].map(fits)).toEqual([true, true, false]);
  });
});
