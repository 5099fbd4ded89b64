import {
  fails,
  notApplicable,
  passes,
  saw,
  sawDaysAgo,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { environmentRows } from './environments';
import { mapped, notAnswered, tooLittle } from './facts';

const drift = (daysAgo: number, differences: number) => ({
  'exercises/drift-reported-at': sawDaysAgo(daysAgo),
  'exercises/unexplained-differences': saw(differences),
});

const unanswered = notAnswered('attestations/config-matched-at');

export const environmentScenarios: Scenarios<typeof environmentRows> = {
  'same-build-promoted': [
    passes('90 %', { ...mapped, 'deployments/promoted-share': saw(90) }),
    fails('89.9 %', { ...mapped, 'deployments/promoted-share': saw(89.9) }),
    unknown('no other environment is heard of', 'insufficient-data', {
      ...mapped,
      ...tooLittle('deployments/promoted-share'),
    }),
    notApplicable('it has none, and says so', {
      annotations: { 'readiness/single-environment': 'true' },
    }),
  ],
  'config-matches': [
    passes('reported clean last week', { ...drift(7, 0), ...unanswered }),
    passes(
      'nothing reports drift, somebody compared',
      { 'attestations/config-matched-at': sawDaysAgo(20) },
      { unconnected: ['exercises'] },
    ),
    passes('the differences are explained since', {
      ...drift(7, 2),
      'attestations/config-matched-at': sawDaysAgo(1),
    }),
    fails('two differences', drift(7, 2), { unconnected: ['attestations'] }),
    fails('reported 30 days ago', drift(30, 0), {
      unconnected: ['attestations'],
    }),
    unknown('never reported, not answered', 'not-answered', {
      'exercises/drift-reported-at': sawNone(),
      'exercises/unexplained-differences': sawNone(),
      ...unanswered,
    }),
  ],
  'migrations-safe': [
    passes('they are', { 'attestations/migrations-safe': saw(true) }),
    fails('they are not', { 'attestations/migrations-safe': saw(false) }),
    unknown(
      'not answered',
      'not-answered',
      notAnswered('attestations/migrations-safe'),
    ),
    notApplicable('it keeps no state', { stateful: false }),
  ],
};
