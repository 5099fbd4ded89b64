import {
  fails,
  passes,
  saw,
  sawDaysAgo,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { cadenceRows } from './cadence';
import { mapped, notAnswered, tooLittle } from './facts';

const arriving = (days: number) => ({
  ...mapped,
  'deployments/merge-to-production-p90': saw(days),
});
const noneWaits = {
  'deployments/changes-waiting': saw(0),
  'deployments/oldest-waiting-since': sawNone('not-yet'),
};
const waitingFor = (days: number) => ({
  'deployments/changes-waiting': saw(3),
  'deployments/oldest-waiting-since': sawDaysAgo(days),
});

const shrinking = (cadence: number, batch: number) => ({
  ...mapped,
  'deployments/cadence-change': saw(cadence),
  'deployments/batch-change': saw(batch),
});

const rhythm = (weekdays: number, slot: number) => ({
  ...mapped,
  'deployments/deploy-weekdays': saw(weekdays),
  'deployments/busiest-slot-share': saw(slot),
});
const noGate = { 'attestations/no-manual-gate': saw(true) };

const fridays = (
  sampled: number,
  there: number,
  { chance = 1, frozen = 0 } = {},
) => ({
  ...mapped,
  'deployments/friday-sampled': saw(sampled),
  'deployments/friday-deployments': saw(there),
  'deployments/friday-share': saw(Math.floor((1000 * there) / sampled) / 10),
  'deployments/friday-failure-chance': saw(chance),
  'deployments/friday-frozen': saw(frozen),
});

export const cadenceScenarios: Scenarios<typeof cadenceRows> = {
  'pipeline-reliable': [
    passes('10 %', { ...mapped, 'deployments/retried-runs': saw(10) }),
    fails('10.1 %', { ...mapped, 'deployments/retried-runs': saw(10.1) }),
    unknown('under ten runs', 'insufficient-data', {
      ...mapped,
      ...tooLittle('deployments/retried-runs'),
    }),
  ],
  'changes-do-not-wait': [
    passes('two days, nothing waits', { ...arriving(2), ...noneWaits }),
    passes('two days, the oldest waits for six', {
      ...arriving(2),
      ...waitingFor(6),
    }),
    fails('two days, the oldest waits for seven', {
      ...arriving(2),
      ...waitingFor(7),
    }),
    fails('over two days', { ...arriving(2.1), ...noneWaits }),
    unknown('under ten changes', 'insufficient-data', {
      ...mapped,
      ...tooLittle('deployments/merge-to-production-p90'),
      ...noneWaits,
    }),
  ],
  'cadence-not-shrinking': [
    passes('as ever', shrinking(0, 0)),
    passes('a third fewer, of the same size', shrinking(-33.4, 0)),
    passes('half as big again, as often', shrinking(0, 50)),
    fails('a third fewer, half as big again', shrinking(-33.4, 50)),
    unknown('under twenty before', 'insufficient-data', {
      ...mapped,
      ...tooLittle('deployments/cadence-change', 'deployments/batch-change'),
    }),
  ],
  'batches-small': [
    passes('five', { ...mapped, 'deployments/batch-size': saw(5) }),
    fails('five and a half', { ...mapped, 'deployments/batch-size': saw(5.5) }),
    unknown('no changes are heard of', 'insufficient-data', {
      ...mapped,
      ...tooLittle('deployments/batch-size'),
    }),
  ],
  'deploy-time-predictable': [
    passes('twice the median', {
      ...mapped,
      'deployments/duration-spread': saw(2),
    }),
    fails('more than twice', {
      ...mapped,
      'deployments/duration-spread': saw(2.1),
    }),
    unknown('under twenty', 'insufficient-data', {
      ...mapped,
      ...tooLittle('deployments/duration-spread'),
    }),
  ],
  'deploys-without-ceremony': [
    passes('three days, half in one slot; nobody is asked', rhythm(3, 50), {
      unconnected: ['attestations'],
    }),
    passes('and no gate', { ...rhythm(3, 50), ...noGate }),
    fails('two days', { ...rhythm(2, 50), ...noGate }),
    fails('over half in one slot', { ...rhythm(5, 50.1), ...noGate }),
    fails('somebody has to approve', {
      ...rhythm(5, 20),
      'attestations/no-manual-gate': saw(false),
    }),
    unknown('whether there is a gate is not answered', 'not-answered', {
      ...rhythm(5, 20),
      ...notAnswered('attestations/no-manual-gate'),
    }),
    unknown('under twenty', 'insufficient-data', {
      ...mapped,
      ...tooLittle(
        'deployments/deploy-weekdays',
        'deployments/busiest-slot-share',
      ),
      ...noGate,
    }),
  ],
  'friday-deploys': [
    passes('3 of 60', fridays(60, 3)),
    fails('2 of 60', fridays(60, 2)),
    passes('1 of 30', fridays(30, 1)),
    fails('none of 30', fridays(30, 0)),
    passes('fails as often by chance in one of ten cases', {
      ...fridays(60, 6, { chance: 0.1 }),
    }),
    fails('fails more often', fridays(60, 6, { chance: 0.09 })),
    passes('none, under a freeze', fridays(40, 0, { frozen: 60 })),
    fails('none, and one frozen Friday', fridays(40, 0, { frozen: 4 })),
    unknown('29 deployments', 'insufficient-data', {
      ...mapped,
      'deployments/friday-sampled': saw(29),
      ...tooLittle(
        'deployments/friday-deployments',
        'deployments/friday-share',
        'deployments/friday-failure-chance',
      ),
      'deployments/friday-frozen': saw(0),
    }),
  ],
};
