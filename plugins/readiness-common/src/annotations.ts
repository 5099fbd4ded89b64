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
 * Declares what labels of alarms call the entity: a name, or several with commas between.
 *
 * @public
 */
export const ANNOTATION_ALARMS = 'readiness/alarms';

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

/**
 * The label of a level; and with a category, or `rank`, the one of that.
 *
 * @public
 */
export function readinessLabel(scorecard: string, part?: string): string {
  const label = `${LABEL_PREFIX}${scorecard}`;
  return part === undefined ? label : `${label}.${part}`;
}

/**
 * What follows the scorecard in the label of its rank; no category may be stamped under that name.
 *
 * @public
 */
export const RANK_LABEL_PART = 'rank';
