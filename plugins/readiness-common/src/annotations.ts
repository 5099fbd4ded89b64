// Annotations of ours, all `readiness/<name>`.

/**
 * Declares how critical the entity is: `1`, the most critical, to `4`.
 *
 * @public
 */
export const ANNOTATION_TIER = 'readiness/tier';

/**
 * Declares whether revenue depends on the entity: `true` or `false`.
 *
 * @public
 */
export const ANNOTATION_REVENUE = 'readiness/revenue';

/**
 * Declares whether the entity keeps data that could be lost: `true` or `false`.
 *
 * @public
 */
export const ANNOTATION_STATEFUL = 'readiness/stateful';

/**
 * Declares the time zone that its people work in, by IANA name.
 *
 * @public
 */
export const ANNOTATION_TIME_ZONE = 'readiness/time-zone';

/**
 * Declares what deployment feeds call the entity: a name, or several with commas between.
 *
 * @public
 */
export const ANNOTATION_DEPLOYMENTS = 'readiness/deployments';

/**
 * Declares that the entity has no environment before production: `true`.
 *
 * @public
 */
export const ANNOTATION_SINGLE_ENVIRONMENT = 'readiness/single-environment';

/**
 * Labels that the catalog module stamps; authors may not set them.
 *
 * @public
 */
export const LABEL_PREFIX = 'readiness/';
