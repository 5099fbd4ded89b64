/**
 * Stamps readiness levels onto the entities of a Backstage catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleReadiness as default } from './module';
