import { Observation } from 'backstage-plugin-readiness-common';

/**
 * Whether an observation shows that its source knows something here. That there is none is knowledge
 * too; that nothing was mapped, or that nobody answered, is not.
 */
export function delivers(observation: Observation): boolean {
  if (observation.status === 'failed') return false;
  if (observation.status === 'present') return true;
  return (
    observation.reason !== 'unmapped' && observation.reason !== 'not-answered'
  );
}
