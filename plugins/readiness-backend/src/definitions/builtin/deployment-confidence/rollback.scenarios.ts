import { fails, passes, saw, sawNone, Scenarios, unknown } from '../scenario';
import { mapped, notAnswered } from './facts';
import { rollbackRows } from './rollback';

const rollbacks = (people: number, automated: boolean) => ({
  'deployments/rollback-people': saw(people),
  'deployments/rollbacks-automated': saw(automated),
});

const tooFew = {
  'deployments/rollback-people': sawNone('insufficient-data'),
  'deployments/rollbacks-automated': sawNone('insufficient-data'),
};

const unanswered = notAnswered('attestations/rollback-by-anyone');

export const rollbackScenarios: Scenarios<typeof rollbackRows> = {
  'rollback-fast': [
    passes('15 minutes', {
      ...mapped,
      'deployments/rollback-time': saw('PT15M'),
    }),
    fails('a second more', {
      ...mapped,
      'deployments/rollback-time': saw('PT15M1S'),
    }),
    unknown('none yet', 'not-yet', {
      ...mapped,
      'deployments/rollback-time': sawNone('not-yet'),
    }),
  ],
  'rollback-by-anyone': [
    passes('two of the team', { ...rollbacks(2, false), ...unanswered }),
    passes('mostly automatic', { ...rollbacks(1, true), ...unanswered }),
    fails('always the same person, and nobody is asked', rollbacks(1, false), {
      unconnected: ['attestations'],
    }),
    fails('always the same person, whatever is said', {
      ...rollbacks(1, false),
      'attestations/rollback-by-anyone': saw(true),
    }),
    passes('too few to tell, somebody says so', {
      ...tooFew,
      'attestations/rollback-by-anyone': saw(true),
    }),
    passes(
      'deployments are not connected, somebody says so',
      { 'attestations/rollback-by-anyone': saw(true) },
      { unconnected: ['deployments'] },
    ),
    unknown('too few to tell, not answered', 'not-answered', {
      ...tooFew,
      ...unanswered,
    }),
  ],
};
