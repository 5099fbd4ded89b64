import { EntityPredicate } from '../../model';
import { createEngine } from '../engine';
import { aDefinitionSet, aScorecard } from '../__testUtils__/definitions';
import { anInput } from '../__testUtils__/input';

function applying(
  scorecards: Record<string, { appliesTo: EntityPredicate; fallback?: true }>,
) {
  const definitions = aDefinitionSet(
    [],
    [],
    Object.entries(scorecards).map(([id, rest]) => aScorecard(id, rest)),
  );
  return createEngine(definitions)
    .evaluate(anInput({}))
    .map(({ scorecard }) => scorecard);
}

const yes = { kind: 'Component' };
const no = { kind: 'API' };

describe('scorecards that apply', () => {
  it('come in the order of their ids', () => {
    expect(
      applying({
        z: { appliesTo: yes },
        a: { appliesTo: yes },
        m: { appliesTo: no },
      }),
    ).toEqual(['a', 'z']);
  });

  it('replace a fallback', () => {
    const fallback = { appliesTo: yes, fallback: true as const };
    expect(applying({ basics: fallback, rich: { appliesTo: yes } })).toEqual([
      'rich',
    ]);
    expect(applying({ basics: fallback, rich: { appliesTo: no } })).toEqual([
      'basics',
    ]);
  });

  it('may be none', () => {
    expect(applying({ rich: { appliesTo: no } })).toEqual([]);
  });

  it('refuse to ask for what does not exist', () => {
    const scorecard = aScorecard('rich', {
      checks: { missing: { weight: 1, category: 'general' } },
    });
    expect(() => createEngine(aDefinitionSet([], [], [scorecard]))).toThrow(
      'Scorecard "rich" asks for unknown check "missing"',
    );
  });
});
