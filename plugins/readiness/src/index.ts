/**
 * Readiness scorecards on the entity pages of a Backstage portal, and a page about all of them.
 *
 * @packageDocumentation
 */
export { readinessPlugin as default } from './plugin';
export { readinessApiRef } from './api';
export { isReadinessAvailable } from './judgedKinds';
