import { defineFacts } from './defineFacts';

/**
 * What the docs' source says of their age.
 *
 * @public
 */
export const techdocsFacts = defineFacts(
  'techdocs',
  { signal: 'docs', maxAge: { hours: 24 }, holdFor: { days: 14 } },
  {
    'source-changed-at': {
      type: 'instant',
      title: 'docs last changed',
      kind: 'configured',
    },
  },
);
