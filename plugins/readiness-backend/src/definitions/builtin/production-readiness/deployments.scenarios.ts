import {
  failed,
  fails,
  notApplicable,
  passes,
  saw,
  sawDaysAgo,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { deploymentRows } from './deployments';

const mapped = { 'deployments/mapped': saw(true) };

const sample = (deployments: number, failures: number) => ({
  ...mapped,
  'deployments/sampled': saw(deployments),
  'deployments/failed-changes': saw(failures),
  'deployments/change-fail-rate': saw((100 * failures) / deployments),
});

const neverFailed = (deployments: number) => ({
  ...mapped,
  'deployments/open-failures': saw([]),
  'deployments/recovery-time': sawNone('not-yet'),
  'deployments/failed-in-a-year': saw(0),
  'deployments/deployed-in-a-year': saw(deployments),
});

const recoveredIn = (duration: string) => ({
  ...neverFailed(40),
  'deployments/recovery-time': saw(duration),
  'deployments/failed-in-a-year': saw(3),
});

export const deploymentScenarios: Scenarios<typeof deploymentRows> = {
  'deploys-mapped': [
    passes('known, and never deployed yet', mapped),
    fails('no feed knows it', { 'deployments/mapped': saw(false) }),
    unknown('the feed does not answer', 'collection-failed', {
      'deployments/mapped': failed,
    }),
  ],
  'deployed-recently': [
    passes('deployed last week', {
      ...mapped,
      'deployments/last-deployed-at': sawDaysAgo(7),
      'deployments/last-built-at': sawNone(),
    }),
    passes('deployed long ago, rebuilt last week', {
      ...mapped,
      'deployments/last-deployed-at': sawDaysAgo(200),
      'deployments/last-built-at': sawDaysAgo(7),
    }),
    fails('deployed 90 days ago, builds are not seen', {
      ...mapped,
      'deployments/last-deployed-at': sawDaysAgo(90),
      'deployments/last-built-at': sawNone(),
    }),
    unknown('never deployed', 'not-yet', {
      ...mapped,
      'deployments/last-deployed-at': sawNone('not-yet'),
      'deployments/last-built-at': sawNone(),
    }),
    fails('folded: no feed knows it', { 'deployments/mapped': saw(false) }),
  ],
  'change-fail-rate': [
    passes('15 % of 100', sample(100, 15)),
    fails('16 % of 100', sample(100, 16)),
    passes('3 of 20', sample(20, 3)),
    fails('4 of 20', sample(20, 4)),
    passes('2 of 10', sample(10, 2)),
    passes('2 of 19', sample(19, 2)),
    fails('3 of 19', sample(19, 3)),
    passes('1 of 3', sample(3, 1)),
    fails('2 of 9', sample(9, 2)),
    passes('none of 3', sample(3, 0)),
    unknown('two deployments', 'not-yet', {
      ...mapped,
      'deployments/sampled': saw(2),
      'deployments/failed-changes': sawNone('not-yet'),
      'deployments/change-fail-rate': sawNone('not-yet'),
    }),
    unknown('before launch', 'not-yet', sample(20, 0), { stage: 'pre-launch' }),
  ],
  'recovers-quickly': [
    passes('a median of an hour', recoveredIn('PT1H')),
    passes('no failure in ten deployments', neverFailed(10)),
    fails('a median of 61 minutes', recoveredIn('PT61M')),
    fails('one is still open', {
      ...recoveredIn('PT10M'),
      'deployments/open-failures': saw(['v1.2.3']),
    }),
    fails('the very first one is still open', {
      ...neverFailed(12),
      'deployments/open-failures': saw(['v1.2.3']),
      'deployments/failed-in-a-year': saw(1),
    }),
    unknown('no failure in nine deployments', 'not-yet', neverFailed(9)),
  ],
  'rollback-exercised': [
    passes('a source saw one', {
      'deployments/rollback-exercised-at': sawDaysAgo(200),
      'attestations/rollback-exercised-at': sawNone('not-answered'),
    }),
    passes('no source can see it, somebody says so', {
      'deployments/rollback-exercised-at': sawNone(),
      'attestations/rollback-exercised-at': sawDaysAgo(20),
    }),
    passes(
      'deployments are not connected, somebody says so',
      { 'attestations/rollback-exercised-at': sawDaysAgo(20) },
      { unconnected: ['deployments'] },
    ),
    fails(
      'tier 1: 200 days ago',
      {
        'deployments/rollback-exercised-at': sawDaysAgo(200),
        'attestations/rollback-exercised-at': sawDaysAgo(200),
      },
      { tier: 1 },
    ),
    fails(
      'nobody can be asked, and the last one is old',
      { 'deployments/rollback-exercised-at': sawDaysAgo(400) },
      { unconnected: ['attestations'] },
    ),
    unknown('never seen, not answered', 'not-answered', {
      'deployments/rollback-exercised-at': sawNone(),
      'attestations/rollback-exercised-at': sawNone('not-answered'),
    }),
  ],
  'restore-tested': [
    passes('a pipeline restored one', {
      'exercises/restore-tested-at': sawDaysAgo(300),
      'attestations/restore-tested-at': sawNone('not-answered'),
    }),
    passes(
      'nothing records restores, somebody says so',
      { 'attestations/restore-tested-at': sawDaysAgo(100) },
      { tier: 1, unconnected: ['exercises'] },
    ),
    fails(
      'somebody says so, too long ago for tier 1',
      { 'attestations/restore-tested-at': sawDaysAgo(200) },
      { tier: 1, unconnected: ['exercises'] },
    ),
    unknown(
      'not answered',
      'not-answered',
      { 'attestations/restore-tested-at': sawNone('not-answered') },
      { unconnected: ['exercises'] },
    ),
    notApplicable('it keeps no state', { stateful: false }),
  ],
  'failure-tested': [
    passes(
      'a tool broke something last week',
      {
        'exercises/failure-tested-at': sawDaysAgo(7),
        'attestations/failure-tested-at': sawNone('not-answered'),
      },
      { tier: 2 },
    ),
    passes(
      'a game day last spring',
      { 'attestations/failure-tested-at': sawDaysAgo(200) },
      { tier: 1, unconnected: ['exercises'] },
    ),
    fails(
      'two years ago',
      { 'attestations/failure-tested-at': sawDaysAgo(730) },
      { tier: 2, unconnected: ['exercises'] },
    ),
    unknown(
      'not answered',
      'not-answered',
      { 'attestations/failure-tested-at': sawNone('not-answered') },
      { tier: 2, unconnected: ['exercises'] },
    ),
    notApplicable('tier 3', { tier: 3 }),
  ],
};
