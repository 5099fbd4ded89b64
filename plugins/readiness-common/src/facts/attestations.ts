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
  },
);
