/**
 * Readiness scorecards on the entity pages of a Backstage portal.
 *
 * @packageDocumentation
 */
export { readinessPlugin as default } from './plugin';
export { readinessApiRef } from './api';
