import {
  failed,
  fails,
  notApplicable,
  passes,
  saw,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { alarmRows } from './alarms';

const asked = { 'alarms/asked': saw(['Prometheus eu-1 (label service)']) };
const some = { ...asked, 'alarms/judged': saw(5) };
const none = { ...asked, 'alarms/judged': saw(0) };
const tier4 = notApplicable('tier 4', { tier: 4 }, some);

const nothingStuck = {
  ...some,
  'alarms/stuck-firing': saw([]),
  'alarms/stuck-without-data': saw([]),
  'alarms/stuck-off': saw([]),
};

const quiet = {
  ...some,
  'alarms/noisy': saw([]),
  'alarms/self-resolving': saw([]),
};

const watching = (...signals: string[]) => ({
  ...some,
  'alarms/golden-signals': saw(signals),
});

const watchingRuns = (...signals: string[]) => ({
  ...some,
  'alarms/run-signals': saw(signals),
});

const job = { profile: 'job' } as const;
const worker = { profile: 'worker' } as const;

export const alarmScenarios: Scenarios<typeof alarmRows> = {
  'alarms-exist': [
    passes('one alarm', { ...asked, 'alarms/judged': saw(1) }),
    fails('mapped, and there is none', none),
    unknown('no selector matches it', 'unmapped', {
      ...asked,
      'alarms/judged': sawNone('unmapped'),
    }),
    unknown(
      'no alarm source yet',
      'no-source',
      {},
      { unconnected: ['alarms'] },
    ),
    tier4,
  ],
  'alarms-routed': [
    passes('all of them', { ...some, 'alarms/unrouted': saw([]) }),
    fails('one is not', { ...some, 'alarms/unrouted': saw(['api-5xx']) }),
    fails('folded: there is none', { ...none, 'alarms/unrouted': saw([]) }),
    unknown('the routes cannot be read', 'collection-failed', {
      ...some,
      'alarms/unrouted': failed,
    }),
    tier4,
  ],
  'alarms-have-runbooks': [
    passes('all of them', {
      ...some,
      'alarms/critical-without-runbook': saw([]),
    }),
    fails('two do not', {
      ...some,
      'alarms/critical-without-runbook': saw(['api-5xx', 'api-latency']),
    }),
    unknown('folded: not mapped', 'unmapped', {
      ...asked,
      'alarms/judged': sawNone('unmapped'),
      'alarms/critical-without-runbook': sawNone('unmapped'),
    }),
    tier4,
  ],
  'no-stuck-alarms': [
    passes('none', nothingStuck),
    fails('one fires for days', {
      ...nothingStuck,
      'alarms/stuck-firing': saw(['queue-depth']),
    }),
    fails('one has no data', {
      ...nothingStuck,
      'alarms/stuck-without-data': saw(['legacy-lag']),
    }),
    fails('one is switched off', {
      ...nothingStuck,
      'alarms/stuck-off': saw(['api-5xx']),
    }),
    unknown('silences cannot be read', 'collection-failed', {
      ...nothingStuck,
      'alarms/stuck-off': failed,
    }),
    unknown('before launch', 'not-yet', nothingStuck, { stage: 'pre-launch' }),
    tier4,
  ],
  'golden-signals-watched': [
    passes(
      'errors, latency, traffic',
      watching('errors', 'latency', 'traffic'),
    ),
    passes(
      'errors, latency, saturation',
      watching('saturation', 'errors', 'latency'),
    ),
    fails('no latency', watching('errors', 'traffic', 'saturation')),
    fails('neither traffic nor saturation', watching('errors', 'latency')),
    unknown('not read yet', 'never-collected', some),
    notApplicable('a job', job),
    tier4,
  ],
  'runs-watched': [
    passes(
      'a job: late, failed, too long',
      watchingRuns('late-run', 'failure', 'duration'),
      job,
    ),
    passes(
      'a worker: missed, failed, backlog',
      watchingRuns('missed-run', 'failure', 'backlog'),
      worker,
    ),
    fails('a job that may not start', watchingRuns('failure', 'duration'), job),
    fails('nothing is watched', watchingRuns(), worker),
    unknown('not read yet', 'never-collected', some, job),
    notApplicable('a service', { profile: 'serving' }),
    notApplicable('a job of tier 4', { ...job, tier: 4 }),
  ],
  'alarms-quiet': [
    passes('none is noisy', quiet),
    fails('one fires all the time', {
      ...quiet,
      'alarms/noisy': saw(['db-connections']),
    }),
    fails('one mostly resolves itself', {
      ...quiet,
      'alarms/self-resolving': saw(['db-connections']),
    }),
    unknown('seen for less than 28 days', 'not-yet', {
      ...some,
      'alarms/noisy': sawNone('not-yet'),
      'alarms/self-resolving': sawNone('not-yet'),
    }),
    unknown('before launch', 'not-yet', quiet, { stage: 'pre-launch' }),
    tier4,
  ],
};
