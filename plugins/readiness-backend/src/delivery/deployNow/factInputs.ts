import {
  BuiltInFactRef,
  FactStates,
  Instant,
} from 'backstage-plugin-readiness-common';
import { Duration } from 'luxon';
import { ChangeFailures, DeployNowInput, Rollbacks } from './DeployNowInput';
import { isGood } from './gaps';

type FactInputs = Pick<
  DeployNowInput,
  'changes' | 'rollbacks' | 'isSomebodyOnCall' | 'hasFridayRecord'
>;

type Read = (ref: BuiltInFactRef) => unknown;

/** What *deploy now?* takes from facts. Who is on call is good for ten minutes; the rest is history. */
export function factInputs(facts: FactStates, now: number): FactInputs {
  const read: Read = ref => {
    const answer = facts[ref]?.answer;
    return answer?.status === 'present' ? answer.value : undefined;
  };
  return {
    changes: changesOf(read),
    rollbacks: rollbacksOf(read),
    isSomebodyOnCall: isSomebodyOnCall(facts, read, now),
    hasFridayRecord: hasFridayRecord(read),
  };
}

function changesOf(read: Read): ChangeFailures | undefined {
  const sampled = read('deployments/sampled');
  const failed = read('deployments/failed-changes');
  const rate = read('deployments/change-fail-rate');
  return isNumber(sampled) && isNumber(failed) && isNumber(rate)
    ? { sampled, failed, rate }
    : undefined;
}

/** Seen by a feed, or vouched for by somebody: as the check `rollback-exercised` asks. */
function rollbacksOf(read: Read): Rollbacks {
  const seen =
    read('deployments/rollback-exercised-at') ??
    read('attestations/rollback-exercised-at');
  const takes = lengthOf(read('deployments/rollback-time'));
  return {
    ...(typeof seen === 'string' && { exercisedAt: seen }),
    ...(takes !== undefined && { takes }),
  };
}

function isSomebodyOnCall(facts: FactStates, read: Read, now: number): boolean {
  const person = facts['on-call/person-now'];
  const until = read('on-call/until');
  return (
    read('on-call/person-now') !== undefined &&
    isGood(person?.asOf as Instant, now) &&
    (typeof until !== 'string' || Date.parse(until) > now)
  );
}

/** As the check `friday-deploys` asks, without what a freeze excuses: that is no record. */
function hasFridayRecord(read: Read): boolean {
  const sampled = read('deployments/friday-sampled');
  const there = read('deployments/friday-deployments');
  const share = read('deployments/friday-share');
  const chance = read('deployments/friday-failure-chance');
  if (!isNumber(sampled) || !isNumber(there) || !isNumber(chance)) return false;
  const isDeployed = sampled < 60 ? there >= 1 : isNumber(share) && share >= 5;
  return sampled >= 30 && isDeployed && chance >= 0.1;
}

/** In milliseconds: the two forms that a fact may have. */
function lengthOf(value: unknown): number | undefined {
  if (isNumber(value)) return value;
  if (typeof value !== 'string') return undefined;
  const milliseconds = Duration.fromISO(value).toMillis();
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
