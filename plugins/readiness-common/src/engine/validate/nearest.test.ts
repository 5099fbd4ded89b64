import { nearest } from './nearest';

const WORDS = ['at-least', 'at-most', 'exists', 'count-at-least'];

describe('nearest', () => {
  it.each([
    ['atleast', 'at-least'],
    ['at-mots', 'at-most'],
    ['Exist', 'exists'],
    ['count-least', 'count-at-least'],
  ])('takes %s for %s', (word, expected) => {
    expect(nearest(word, WORDS)).toBe(expected);
  });

  it('has nothing to offer of nothing', () => {
    expect(nearest('x', [])).toBeUndefined();
  });

  it('offers something even for nonsense', () => {
    expect(WORDS).toContain(nearest('', WORDS));
  });
});
