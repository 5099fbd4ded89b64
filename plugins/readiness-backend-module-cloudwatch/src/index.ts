/**
 * Tells Readiness for Backstage of the alarms of Amazon CloudWatch.
 *
 * @packageDocumentation
 */
export { readinessModuleCloudwatch as default } from './module';
