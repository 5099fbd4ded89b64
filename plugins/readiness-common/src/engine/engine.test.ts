import { createEngine } from './engine';
import {
  aCheck,
  aDefinitionSet,
  aFact,
  aLevel,
  aScorecard,
  isTrue,
} from './__testUtils__/definitions';
import { ago, anInput, DAY, seen } from './__testUtils__/input';

const definitions = aDefinitionSet(
  [
    aFact('ownership/group', { kind: 'declared' }),
    aFact('alarms/routed'),
    aFact('deployments/last-at', { type: 'instant', kind: 'outcome' }),
  ],
  [
    aCheck('owned', isTrue('ownership/group')),
    aCheck('routed', isTrue('alarms/routed')),
    aCheck('recent', {
      fact: 'deployments/last-at',
      operator: 'within',
      value: { days: 90 },
    }),
  ],
  [
    aScorecard('basics', {
      appliesTo: { kind: 'Component' },
      fallback: true,
      checks: { owned: { weight: 1, category: 'general' } },
    }),
    aScorecard('ready', {
      appliesTo: { 'traits.profile': 'serving' },
      levels: [aLevel('bronze'), aLevel('silver')],
      checks: {
        owned: { weight: 1, category: 'general', level: 'bronze' },
        routed: { weight: 3, category: 'general', level: 'silver' },
        recent: { weight: 1, category: 'general' },
      },
    }),
  ],
);

const engine = createEngine(definitions);

const facts = {
  'ownership/group': seen(true),
  'alarms/routed': seen(false),
  'deployments/last-at': seen(ago(30 * DAY)),
};

describe('createEngine', () => {
  it('quotes the hash of its definitions', () => {
    const [report] = engine.evaluate(anInput(facts));
    expect(engine.definitionHash).toMatch(/^[0-9a-f]{64}$/);
    expect(report.definitionHash).toBe(engine.definitionHash);
  });

  it('judges an entity end to end', () => {
    const [report, ...others] = engine.evaluate(anInput(facts));
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      entityRef: 'component:default/checkout',
      scorecard: 'ready',
      stage: 'live',
      level: 'bronze',
      floor: 'bronze',
      rank: 1,
      score: 40,
      possible: 40,
      coverage: 100,
      evidenceMix: { declared: 50, outcome: 50 },
      validUntil: ago(-60 * DAY),
      next: { level: 'silver', steps: [{ check: 'routed', gain: 60 }] },
    });
  });
});
