import { ConfigReader } from '@backstage/config';
import { builtInDefinitions } from '../builtin';
import { readProjectedCategories } from './readProjectedCategories';
import { unknownCategories } from './unknownCategories';

const PATH = 'readiness.projection.categories';

const LONG = 'a'.repeat(41);

const read = (categories?: unknown) =>
  readProjectedCategories(
    new ConfigReader({
      readiness: { projection: { categories: categories as {} } },
    }),
  );

const problemsOf = (categories: unknown) => read(categories).problems;

describe('readiness.projection.categories', () => {
  it('shows none unless given', () => {
    expect(read()).toEqual({ categories: new Map(), problems: [] });
  });

  it('names categories by scorecard, each once', () => {
    const { categories, problems } = read({
      'production-readiness': ['docs', 'alarms', 'docs'],
      basics: [],
    });
    expect(problems).toEqual([]);
    expect([...categories]).toEqual([
      ['production-readiness', ['alarms', 'docs']],
      ['basics', []],
    ]);
  });

  it.each([
    [['alarms'], PATH, 'must be a map by scorecard'],
    ['alarms', PATH, 'must be a map by scorecard'],
    [{ basics: 'alarms' }, `${PATH}.basics`, 'must be a list of categories'],
    [{ basics: [7] }, `${PATH}.basics.0`, 'must be the id of a category'],
    [{ basics: ['a', 'rank'] }, `${PATH}.basics.1`, 'label of the rank'],
    [{ basics: ['big picture'] }, `${PATH}.basics.0`, 'is no label'],
    [
      { [LONG]: ['c'.repeat(22)] },
      `${PATH}.${LONG}.0`,
      'may have 63 characters',
    ],
  ])('says what is wrong with %j', (categories, path, message) => {
    expect(problemsOf(categories)).toEqual([
      {
        code: 'invalid-setting',
        path,
        message: expect.stringContaining(message),
      },
    ]);
  });

  it('keeps what is right beside what is wrong', () => {
    const { categories } = read({ basics: ['rank', 'docs'], costs: 'all' });
    expect([...categories]).toEqual([['basics', ['docs']]]);
  });

  it('takes the longest label that there is', () => {
    expect(problemsOf({ [LONG]: ['c'.repeat(21)] })).toEqual([]);
  });

  it('says which are not there, and what may have been meant', () => {
    const { categories } = read({
      'production-readines': ['docs'],
      'production-readiness': ['docs', 'alarm'],
    });
    expect(unknownCategories(categories, builtInDefinitions)).toEqual([
      {
        code: 'unknown-scorecard',
        path: `${PATH}.production-readines`,
        message: expect.stringContaining(
          'did you mean "production-readiness"?',
        ),
      },
      {
        code: 'unknown-category',
        path: `${PATH}.production-readiness`,
        message: expect.stringContaining('did you mean "alarms"?'),
      },
    ]);
  });
});
