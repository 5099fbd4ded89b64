/**
 * Tells Readiness for Backstage of the alerting rules of Prometheus.
 *
 * @packageDocumentation
 */
export { readinessModulePrometheus as default } from './module';
