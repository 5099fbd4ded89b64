import { ScorecardView } from 'backstage-plugin-readiness-common';
import { Translate } from '../translations/words';
import { levelTitle } from './levels';

const t = ((key: string) => `<${key}>`) as unknown as Translate;

const scorecard = (noneTitle?: string): ScorecardView => ({
  id: 'confidence',
  title: 'Confidence',
  description: 'How sure',
  levels: [{ id: 'guarded', title: 'Guarded', description: 'With care' }],
  categories: [],
  checks: {},
  ...(noneTitle && { noneTitle }),
});

describe('the title of a level', () => {
  it.each([
    ['guarded', undefined, 'Guarded'],
    ['none', undefined, '<level.none>'],
    ['none', 'Risky', 'Risky'],
    ['unjudged', 'Risky', '<level.unjudged>'],
  ])('%s, of a scorecard that calls none %s, is %s', (level, none, title) => {
    expect(levelTitle(t, scorecard(none), level)).toBe(title);
  });
});
