import { labelsOf, sameLabels } from './labels';

describe('labelsOf', () => {
  it('names the level and its rank, scorecard by scorecard', () => {
    const levels = {
      'production-readiness': { level: 'silver', rank: 2 },
      costs: { level: 'unjudged', rank: 0 },
    };
    expect(labelsOf(levels)).toEqual({
      'readiness/production-readiness': 'silver',
      'readiness/production-readiness.rank': '2',
      'readiness/costs': 'unjudged',
      'readiness/costs.rank': '0',
    });
  });

  it('names categories, where they are told, and never in place of the rank', () => {
    const categories = { docs: 'pass', alarms: 'open', rank: 'pass' } as const;
    const costs = { level: 'silver', rank: 2, categories };
    expect(labelsOf({ costs })).toEqual({
      'readiness/costs': 'silver',
      'readiness/costs.rank': '2',
      'readiness/costs.docs': 'pass',
      'readiness/costs.alarms': 'open',
    });
  });

  it('leaves out a category whose label would be too long, and only that', () => {
    const [id, category] = ['x'.repeat(50), 'y'.repeat(50)];
    const level = { level: 'gold', rank: 1 };
    const categories = { [category]: 'pass' } as const;
    expect(labelsOf({ [id]: { ...level, categories } })).toEqual(
      labelsOf({ [id]: level }),
    );
  });

  it('takes the longest ids that there are', () => {
    const id = 'x'.repeat(50);
    expect(Object.keys(labelsOf({ [id]: { level: id, rank: 9 } }))).toEqual([
      `readiness/${id}`,
      `readiness/${id}.rank`,
    ]);
  });

  it.each([
    ['a value too long', { costs: { level: 'x'.repeat(64), rank: 1 } }],
    ['a value that is none', { costs: { level: 'very good', rank: 1 } }],
  ])('leaves out %s, for which the catalog would refuse the entity', (_, it_) =>
    expect(labelsOf(it_)).toEqual({ 'readiness/costs.rank': '1' }),
  );

  it('leaves out names that the catalog would refuse', () => {
    expect(labelsOf({ 'a b': { level: 'gold', rank: 1 } })).toEqual({});
  });
});

describe('sameLabels', () => {
  it.each([
    [{}, {}, true],
    [{ a: '1', b: '2' }, { b: '2', a: '1' }, true],
    [{ a: '1' }, { a: '2' }, false],
    [{ a: '1' }, {}, false],
    [{ a: '1' }, { b: '1' }, false],
    [{}, { a: '1' }, false],
  ])('%j and %j: %s', (a, b, same) => expect(sameLabels(a, b)).toBe(same));
});
