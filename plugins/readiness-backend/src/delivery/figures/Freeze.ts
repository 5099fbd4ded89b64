import { Instant } from 'backstage-plugin-readiness-common';

/** A declared stretch in which nothing is to be deployed. */
export interface Freeze {
  from: Instant;
  /** The first instant after it. */
  to: Instant;
  reason: string;
}
