import { defineFacts } from './defineFacts';

/**
 * What a package registry or source host says of published releases.
 *
 * @public
 */
export const releaseFacts = defineFacts(
  'releases',
  { signal: 'deployments', maxAge: { hours: 1 }, holdFor: { days: 14 } },
  {
    'last-released-at': {
      type: 'instant',
      title: 'last release',
      kind: 'outcome',
    },
  },
);
