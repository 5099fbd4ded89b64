import {
  AbsentObservation,
  DeploymentFactRef,
  PresentObservation,
} from 'backstage-plugin-readiness-common';

/** Answers to some of the facts about deployments: there is a value, or there is none. */
export type FactsOf<Name extends string> = Record<
  Extract<DeploymentFactRef, `deployments/${Name}`>,
  PresentObservation | AbsentObservation
>;
