import { ScorecardView } from 'backstage-plugin-readiness-common';
import { chosenScorecard } from './chosenScorecard';

const scorecard = (
  id: string,
  checks: number,
  fallback?: boolean,
): ScorecardView => ({
  id,
  title: id,
  description: '',
  levels: [],
  categories: [],
  checks: Object.fromEntries(
    Array.from({ length: checks }, (_, index) => [
      `check-${index}`,
      { weight: 1, category: 'docs' },
    ]),
  ),
  ...(fallback && { fallback }),
});

const all = [
  scorecard('basics', 30, true),
  scorecard('confidence', 17),
  scorecard('production', 28),
];

describe('chosenScorecard', () => {
  it.each([
    ['confidence', 'confidence'],
    ['basics', 'basics'],
    [undefined, 'production'],
    ['gone', 'production'],
  ])('of %s is %s', (id, expected) => {
    expect(chosenScorecard(all, id)?.id).toBe(expected);
  });

  it('is a fallback where there is nothing else', () => {
    expect(chosenScorecard([all[0]])?.id).toBe('basics');
    expect(chosenScorecard([])).toBeUndefined();
  });
});
