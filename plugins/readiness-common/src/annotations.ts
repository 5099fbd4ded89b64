/** Annotations of ours, all `readiness/<name>`. */
export const ANNOTATION_TIER = 'readiness/tier';
export const ANNOTATION_REVENUE = 'readiness/revenue';
export const ANNOTATION_STATEFUL = 'readiness/stateful';
export const ANNOTATION_TIME_ZONE = 'readiness/time-zone';

/** Labels that the catalog module stamps; authors may not set them. */
export const LABEL_PREFIX = 'readiness/';
