import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmRecord } from '../../records';
import { routesOfCases } from './routesOfCases';
import { timelineOf } from './timelineOf';
import { worstOf } from './worstOf';

/**
 * A rule and its cases as one alarm: in the worst state of any, with what happened to all of them. What is gone counts only
 * where all of it is.
 *
 * @param members - in an order that does not depend on how they came; one at least
 */
export function foldAlarm(
  id: string,
  members: readonly AlarmRecord[],
): AlarmRecord {
  const there = members.filter(({ goneAt }) => !goneAt);
  const living = there.length > 0 ? there : members;
  const rule = living.find(member => member.id === id);
  const cases = living.filter(member => member !== rule);
  const { instanceOf: _, ...base } = rule ?? cases[0];
  const changes = timelineOf(members);
  if (rule && cases.length === 0) {
    return changes === rule.changes ? rule : { ...rule, changes };
  }
  const ordered = [...(rule ? [rule] : []), ...cases];
  return {
    ...base,
    ...textsOf(ordered),
    ...stateOf(living),
    ...runbookOf(ordered),
    ...routesOfCases(rule, cases),
    id,
    labels: Object.assign({}, ...ordered.map(({ labels }) => labels).reverse()),
    firstSeenAt: earliest(members.map(({ firstSeenAt }) => firstSeenAt)),
    changes,
  };
}

/** A rule has a state of its own beside those of its cases. */
function stateOf(living: readonly AlarmRecord[]) {
  const state = worstOf(living.map(one => one.state));
  const worst = living.filter(one => one.state === state);
  const sinces = worst.map(({ since }) => since);
  // All is well since the last of them was; it is bad since the first.
  const since = state === 'ok' ? latest(sinces) : earliest(sinces);
  return { state, since, silenced: silencedOf(worst), ...goneOf(living) };
}

/** One that is not silenced is heard. */
function silencedOf(worst: readonly AlarmRecord[]): AlarmRecord['silenced'] {
  if (!worst.every(({ silenced }) => silenced)) return undefined;
  const since = worst.flatMap(({ silenced }) => silenced?.since ?? []);
  const until = worst.flatMap(({ silenced }) => silenced?.until ?? []);
  return {
    ...(since.length === worst.length && { since: latest(since) }),
    ...(until.length > 0 && { until: earliest(until) }),
  };
}

function goneOf(living: readonly AlarmRecord[]) {
  const gone = living.flatMap(({ goneAt }) => goneAt ?? []);
  return gone.length > 0 ? { goneAt: latest(gone) } : {};
}

/** Of what says it first. */
function textsOf(ordered: readonly AlarmRecord[]): Partial<AlarmRecord> {
  const first = (
    field: 'severity' | 'dashboard' | 'logs' | 'link' | 'metric' | 'purpose',
  ) => {
    const value = ordered.find(one => one[field])?.[field];
    return value ? { [field]: value } : {};
  };
  return {
    ...first('severity'),
    ...first('dashboard'),
    ...first('logs'),
    ...first('link'),
    ...first('metric'),
    ...first('purpose'),
  };
}

function runbookOf(ordered: readonly AlarmRecord[]) {
  const runbook = ordered.find(one => one.runbook)?.runbook;
  const withoutRunbookSince = sinceAll(ordered, 'withoutRunbookSince');
  return {
    runbook,
    withoutRunbookSince: runbook ? undefined : withoutRunbookSince,
    withoutCauseSince: sinceAll(ordered, 'withoutCauseSince'),
  };
}

/**
 * Since the last of them lost what it had: a case that never had it does not make anything better. Only where of each it is
 * known.
 */
function sinceAll(
  ordered: readonly AlarmRecord[],
  field: 'withoutRunbookSince' | 'withoutCauseSince',
): Instant | undefined {
  const sinces = ordered.flatMap(one => one[field] ?? []);
  if (sinces.length < ordered.length) return undefined;
  const lost = ordered.filter(one => one[field]! > one.firstSeenAt);
  return lost.length > 0
    ? latest(lost.map(one => one[field]!))
    : earliest(sinces);
}

function earliest(instants: readonly Instant[]): Instant {
  return [...instants].sort()[0];
}

function latest(instants: readonly Instant[]): Instant {
  return [...instants].sort()[instants.length - 1];
}
