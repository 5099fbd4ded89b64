import { defineFacts } from 'backstage-plugin-readiness-common';

/**
 * What TechDocs says of its own work. A build is no change: pipelines build again what nobody touched.
 * Hence a namespace of its own too: that TechDocs is there opens no check on the age of the docs.
 */
export const techdocsBuildFacts = defineFacts(
  'techdocs-builds',
  { signal: 'docs', maxAge: { hours: 24 }, holdFor: { days: 14 } },
  {
    'built-at': {
      type: 'instant',
      title: 'docs last built',
      kind: 'configured',
    },
  },
);
