import { defineFacts } from './defineFacts';

/**
 * What came back when the declared links were opened.
 *
 * @public
 */
export const linkFacts = defineFacts(
  'links',
  { signal: 'docs', maxAge: { hours: 24 }, holdFor: { days: 14 } },
  {
    /** False only once it was broken three times over a day; where we could not ask, failed. */
    'runbook-answers': {
      type: 'boolean',
      title: 'runbook link answers',
      kind: 'configured',
    },
    /** No answer where the page is not text that can be read: a login page, a script, a PDF. */
    'runbook-text-length': {
      type: 'number',
      title: 'text in the runbook',
      unit: 'characters',
      kind: 'configured',
    },
  },
);
