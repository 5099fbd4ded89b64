import { defineFacts } from './defineFacts';

/**
 * How often the people of a group are called, over all services that it or a group below it owns. They
 * follow from incidents of the last 90 days and are facts of the group itself; their signal is ownership,
 * so that a feed of incidents does not make alarms look connected.
 *
 * No answer, reason `unmapped`, while no feed tells of incidents or nothing was heard of any service;
 * `not-yet` before 28 days were heard; `insufficient-data` where half of the incidents do not tell
 * whether they were pages. Rates are rounded up to a tenth. Where some do not tell, they are lower bounds
 * and count as `configured` evidence.
 *
 * @public
 */
export const pagesFacts = defineFacts(
  'pages',
  { signal: 'ownership', maxAge: { hours: 1 }, holdFor: { days: 14 } },
  {
    'per-week': {
      type: 'number',
      title: 'pages a week, over 90 days',
      unit: 'pages',
      kind: 'outcome',
    },
    /** A shift is a week unless configured. */
    'per-shift': {
      type: 'number',
      title: 'pages a shift, over 90 days',
      unit: 'pages',
      kind: 'outcome',
    },
    /** Before nine, from six on, or on a day off, by the week and the clock of the group. */
    'out-of-hours-per-week': {
      type: 'number',
      title: 'pages a week out of hours, over 90 days',
      unit: 'pages',
      kind: 'outcome',
    },
    /** Needs five pages, half of which can be told to be somebody's. */
    responders: {
      type: 'number',
      title: 'people who answered pages in 90 days',
      unit: 'people',
      kind: 'outcome',
    },
    /** The most that one person answered of the pages that are somebody's; the same sample. */
    'top-responder-share': {
      type: 'number',
      title: 'share of pages that one person answered, at most',
      unit: '%',
      kind: 'outcome',
    },
  },
);

/**
 * The refs of the facts about pages, known to the compiler.
 *
 * @public
 */
export type PagesFactRef = (typeof pagesFacts)[number]['ref'];
