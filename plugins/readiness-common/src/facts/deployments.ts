import { defineFacts } from './defineFacts';

/**
 * What the deployment feeds say of production. Drills are left out of all failures. Where no
 * incident feed is connected, failures count as `configured` evidence, not `outcome`: the collector
 * says so with each answer.
 *
 * @public
 */
export const deploymentFacts = defineFacts(
  'deployments',
  { signal: 'deployments', maxAge: { hours: 1 }, holdFor: { days: 14 } },
  {
    /** A feed resolves this entity, even before its first deployment. */
    mapped: {
      type: 'boolean',
      title: 'a deployment feed knows this entity',
      kind: 'configured',
    },
    'last-deployed-at': {
      type: 'instant',
      title: 'last deployment to production',
      kind: 'exercised',
    },
    'last-built-at': {
      type: 'instant',
      title: 'last rebuild',
      kind: 'exercised',
    },
    /** The sample: all of the last 90 days, or the last 20 in 365 days where that is more. */
    sampled: {
      type: 'number',
      title: 'deployments looked at',
      kind: 'outcome',
    },
    /** Of the sample: rolled back, hotfixed or linked to an incident. Under three sampled: `not-yet`. */
    'failed-changes': {
      type: 'number',
      title: 'failed deployments among them',
      kind: 'outcome',
    },
    /** Failed ÷ sampled, rounded up to a tenth: rounding never flatters. Under three sampled: `not-yet`. */
    'change-fail-rate': {
      type: 'number',
      title: 'change fail rate',
      unit: '%',
      kind: 'outcome',
    },
    /** Versions whose failure no later successful deployment has closed. */
    'open-failures': {
      type: 'string-list',
      title: 'failures still open',
      kind: 'outcome',
    },
    'deployed-in-a-year': {
      type: 'number',
      title: 'deployments in 365 days',
      kind: 'outcome',
    },
    'failed-in-a-year': {
      type: 'number',
      title: 'failures in 365 days',
      kind: 'outcome',
    },
    /** Median from failed to recovered over the last ten failures in 365 days; none: `not-yet`. */
    'recovery-time': {
      type: 'duration',
      title: 'failed deployment recovery time, median',
      kind: 'outcome',
    },
    /** A rollback, earlier artifact, revert or canary abort that succeeded; staging and drills count. */
    'rollback-exercised-at': {
      type: 'instant',
      title: 'last rollback seen',
      kind: 'exercised',
    },
  },
);
