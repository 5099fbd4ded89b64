import { Instant } from 'backstage-plugin-readiness-common';

/** Tells the time, in milliseconds since the epoch. Tests bring their own. */
export type Clock = () => number;

export function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}
