import { createEngine } from '../engine';
import {
  aCheck,
  aDefinitionSet,
  aFact,
  aScorecard,
  isTrue,
} from '../__testUtils__/definitions';
import { anInput } from '../__testUtils__/input';

const definitions = aDefinitionSet(
  [
    aFact('catalog/owner', { signal: 'ownership' }),
    aFact('pager/rota', { signal: 'ownership' }),
    aFact('alarms/exist', { signal: 'alarms' }),
    aFact('deployments/mapped', { signal: 'deployments' }),
  ],
  [
    aCheck('owned', { any: [isTrue('catalog/owner'), isTrue('pager/rota')] }),
    aCheck('watched', isTrue('alarms/exist')),
    aCheck('mapped', isTrue('deployments/mapped')),
  ],
  [
    aScorecard('ready', {
      checks: {
        owned: { weight: 1, category: 'general' },
        watched: { weight: 1, category: 'general' },
      },
    }),
  ],
);

describe('signals', () => {
  it.each([
    [[], [], ['alarms', 'ownership']],
    [['pager'], ['ownership'], ['alarms']],
    [['catalog', 'pager', 'alarms'], ['alarms', 'ownership'], []],
    [['deployments', 'unheard-of'], [], ['alarms', 'ownership']],
  ])('with %j connected', (connected, alive, waiting) => {
    const [report] = createEngine(definitions).evaluate(
      anInput({}, { connected }),
    );
    expect(report.signals).toEqual({ connected: alive, waiting });
  });
});
