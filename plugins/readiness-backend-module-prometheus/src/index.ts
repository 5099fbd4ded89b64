/**
 * Tells Readiness for Backstage of the alerting rules of Prometheus.
 *
 * @packageDocumentation
 */
