import {
  BuiltInFactRef,
  FactStates,
  OnCallView,
  onCallFacts,
} from 'backstage-plugin-readiness-common';
import { Stores } from '../../stores/Stores';
import { factStateOf } from '../factState';

type Read = (ref: BuiltInFactRef) => unknown;

const [{ maxAge, holdFor }] = onCallFacts;

/** Who is on call for an entity, from what was collected; nothing while no source here knows who is on call. */
export async function readOnCall(
  entityId: number,
  stores: Pick<Stores, 'collectorRuns' | 'facts'>,
  now: number,
): Promise<OnCallView | undefined> {
  const states = await stores.collectorRuns.listStates();
  const source = states.find(({ collector }) => collector === 'on-call');
  if (!source?.connectedAt) return undefined;
  const facts = (await stores.facts.get([entityId])).get(entityId) ?? {};
  return onCallView(facts, now);
}

export function onCallView(facts: FactStates, now: number): OnCallView {
  const person = facts['on-call/person-now'];
  const read: Read = ref => {
    const answer = facts[ref]?.answer;
    return answer?.status === 'present' ? answer.value : undefined;
  };
  const freshness = factStateOf(
    person,
    { maxAge, holdFor },
    { connected: true, now },
  );
  const isHeld = freshness === 'held';
  const isKnown = isHeld || freshness === 'fresh';
  const message = messageOf(facts, isKnown);
  const link = isKnown ? person?.answer?.link : undefined;
  return {
    ...(isKnown ? knownView(read, now) : { state: 'unknown' }),
    ...(isHeld && person?.asOf && { heldSince: person.asOf }),
    ...(link && { link }),
    ...(message && { message }),
  };
}

/** A shift that is over says nothing of now. */
function knownView(read: Read, now: number): OnCallView {
  const schedule = read('on-call/schedule');
  if (typeof schedule !== 'string') return { state: 'unknown' };
  const person = read('on-call/person-now');
  const until = read('on-call/until');
  const steps = read('on-call/escalation-steps');
  const isOver = typeof until === 'string' && Date.parse(until) <= now;
  const state = person === undefined ? 'nobody' : 'somebody';
  return {
    state: isOver ? 'unknown' : state,
    ...(typeof person === 'string' && !isOver && { person }),
    ...(typeof until === 'string' && !isOver && { until }),
    schedule,
    ...(typeof steps === 'number' && { escalationSteps: steps }),
  };
}

function messageOf(facts: FactStates, isKnown: boolean): string | undefined {
  const person = facts['on-call/person-now'];
  if (person?.failure) return person.failure.message;
  if (!isKnown || facts['on-call/schedule']?.answer?.status === 'present') {
    return undefined;
  }
  const asked = facts['on-call/asked']?.answer;
  return asked?.status === 'present'
    ? `${asked.value} does not know the schedule that it names`
    : 'Neither it nor its owner names a schedule that a source here goes by';
}
