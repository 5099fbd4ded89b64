import { defineFacts } from './defineFacts';

/**
 * What the catalog declares of documentation; nothing here was asked of the network.
 *
 * @public
 */
export const docsFacts = defineFacts(
  'docs',
  { signal: 'docs', maxAge: { hours: 1 }, holdFor: { days: 7 } },
  {
    'techdocs-ref': {
      type: 'string',
      title: 'TechDocs reference',
      kind: 'configured',
    },
    'docs-link': { type: 'string', title: 'docs link', kind: 'configured' },
    'runbook-link': {
      type: 'string',
      title: 'runbook link',
      kind: 'declared',
    },
    'dashboard-link': {
      type: 'string',
      title: 'dashboard link',
      kind: 'declared',
    },
    'architecture-link': {
      type: 'string',
      title: 'architecture link',
      kind: 'declared',
    },
    'source-location': {
      type: 'string',
      title: 'source location',
      kind: 'declared',
    },
  },
);
