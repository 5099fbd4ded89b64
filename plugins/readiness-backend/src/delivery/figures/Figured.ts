import {
  DeploymentFactRef,
  Instant,
  Observation,
} from 'backstage-plugin-readiness-common';

/** Facts, and until when the same records give the same ones. */
export interface Figured<Ref extends string = DeploymentFactRef> {
  facts: Record<Ref, Observation>;
  /** The next instant at which a record leaves a window; left out when none will. */
  validUntil?: Instant;
}
