import { toSearch } from './listQuery';

describe('toSearch', () => {
  it('repeats what has several values, and leaves out what has none', () => {
    const search = toSearch({
      scorecard: 'basics',
      owner: ['group:default/a', 'user:default/b&c'],
      tier: [1, 2],
      minScore: 0,
      text: undefined,
      level: [],
    });
    expect(String(search)).toBe(
      'scorecard=basics&owner=group%3Adefault%2Fa&owner=user%3Adefault%2Fb%26c&tier=1&tier=2&minScore=0',
    );
  });

  it('keeps an empty text, which is a value', () => {
    expect(String(toSearch({ text: '' }))).toBe('text=');
  });
});
