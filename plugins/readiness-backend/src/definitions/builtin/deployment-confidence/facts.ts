import { BuiltInFactRef } from 'backstage-plugin-readiness-common';
import { saw, sawNone, ScenarioFacts } from '../scenario';

/** A feed tells of the service. */
export const mapped = { 'deployments/mapped': saw(true) };

/** The question was asked, and nobody has answered. */
export function notAnswered(ref: BuiltInFactRef): ScenarioFacts {
  return { [ref]: sawNone('not-answered') };
}

/** There is too little history. */
export function tooLittle(...refs: BuiltInFactRef[]): ScenarioFacts {
  return Object.fromEntries(
    refs.map(ref => [ref, sawNone('insufficient-data')]),
  );
}
