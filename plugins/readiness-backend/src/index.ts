/**
 * The backend of Readiness for Backstage: collection, evaluation, stores and REST.
 *
 * @packageDocumentation
 */
export { readinessPlugin as default } from './plugin';
