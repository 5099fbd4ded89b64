import { onCallFacts, Observation } from 'backstage-plugin-readiness-common';
import {
  absent,
  failed,
  OnCall,
  OnCallGap,
  present,
} from 'backstage-plugin-readiness-node';

type OnCallFacts = Record<string, Observation>;

/** What a source said of a schedule that an entity names. */
export function observeOnCall(
  source: string,
  said: OnCall | OnCallGap,
): OnCallFacts {
  if ('failed' in said) return all(failed(said.failed));
  return { ...factsOf(said), 'on-call/asked': present(source) };
}

function factsOf(said: Exclude<OnCall | OnCallGap, { failed: string }>) {
  if ('missing' in said) return all(absent('unmapped'));
  const { person, until, schedule, escalationSteps, link } = said;
  const more = link ? { link } : {};
  const nobody = absent(undefined, more);
  return {
    'on-call/person-now': person ? present(person, more) : nobody,
    'on-call/somebody-now': person ? present(true, more) : nobody,
    'on-call/until': until ? present(until) : absent(),
    'on-call/schedule': present(schedule, more),
    'on-call/escalation-steps':
      escalationSteps === undefined ? absent() : present(escalationSteps),
  };
}

function all(observation: Observation): OnCallFacts {
  return Object.fromEntries(onCallFacts.map(({ ref }) => [ref, observation]));
}
