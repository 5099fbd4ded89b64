import { defineFacts } from './defineFacts';

/**
 * What people said, with evidence and an expiry. A question that nobody answered has no answer,
 * reason `not-answered`, and waits for the owner. Dates are the dates of what happened, not of the
 * statement.
 *
 * @public
 */
export const attestationFacts = defineFacts(
  'attestations',
  { signal: 'attestations', maxAge: { hours: 1 }, holdFor: { days: 7 } },
  {
    /** True only where the signer is no member of the owning group. Signed once; never lapses. */
    'launch-reviewed': {
      type: 'boolean',
      title: 'launch review signed by someone outside the owning group',
      kind: 'attested',
    },
    /** The latest signature; the launch review counts as the first. */
    'reviewed-at': {
      type: 'instant',
      title: 'readiness review last signed',
      kind: 'attested',
    },
    'docs-confirmed-at': {
      type: 'instant',
      title: 'docs last confirmed',
      kind: 'attested',
    },
    'rollback-exercised-at': {
      type: 'instant',
      title: 'last rollback attested',
      kind: 'attested',
    },
    'restore-tested-at': {
      type: 'instant',
      title: 'last restore attested',
      kind: 'attested',
    },
    'failure-tested-at': {
      type: 'instant',
      title: 'last failure test attested',
      kind: 'attested',
    },
    /**
     * Of credentials, build, registry push, service definition, health check, configuration, migrations and hooks:
     * what no platform manages and fewer than two named people can diagnose.
     */
    'failure-surface-gaps': {
      type: 'string-list',
      title: 'deployment steps that fewer than two people can diagnose',
      kind: 'attested',
    },
    /** Of the same steps, those that no platform manages, however well they are known. */
    'self-run-steps': {
      type: 'number',
      title: 'deployment steps that no platform manages',
      unit: 'steps',
      kind: 'attested',
    },
    /** Everybody who may be on call has rolled back, or could with the runbook alone. */
    'rollback-by-anyone': {
      type: 'boolean',
      title: 'anyone on call can roll back',
      kind: 'attested',
    },
    /** Of those who joined last. */
    'newcomer-deployed': {
      type: 'boolean',
      title: 'newcomers deployed in their first weeks',
      kind: 'attested',
    },
    /** Environments were compared, and every difference is there on purpose. */
    'config-matched-at': {
      type: 'instant',
      title: 'environments last compared',
      kind: 'attested',
    },
    'no-manual-gate': {
      type: 'boolean',
      title: 'nothing but review stands between merge and production',
      kind: 'attested',
    },
    /** Backwards compatible, and rehearsed under load. */
    'migrations-safe': {
      type: 'boolean',
      title: 'schema changes are backwards compatible and rehearsed',
      kind: 'attested',
    },
  },
);
