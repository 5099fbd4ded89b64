import { defineFacts } from './defineFacts';

/**
 * How often the people of a group are called, over all services that it or a group below it owns. They
 * follow from incidents and rollbacks of the last 90 days and are facts of the group itself; their signal is
 * ownership, so that a feed of incidents does not make alarms look connected.
 *
 * Since when they are known: since the youngest of the feeds that told of incidents of its services in these 90
 * days, or, where none told of any, since the oldest of all feeds of incidents. A feed is known since the first end
 * of an incident that it told of, history that it handed over included.
 *
 * No answer, reason `unmapped`, while no feed told of incidents or nothing was heard of any service, so also of a
 * group that owns none; `not-yet` before 28 days were heard; `insufficient-data` where half of the incidents do not
 * tell whether they were pages. Rates are rounded up to a tenth. Where some do not tell, they are lower bounds and
 * count as `configured` evidence.
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
    /**
     * Who answered a page (acknowledged it, else resolved it), resolved an incident or rolled back; an incident
     * is one turn of each of them. Needs five turns, half of which can be told to be somebody's.
     */
    responders: {
      type: 'number',
      title: 'people who took on pages and recoveries in 90 days',
      unit: 'people',
      kind: 'outcome',
    },
    /** The most that one person took on of those that are somebody's; the same sample. */
    'top-responder-share': {
      type: 'number',
      title: 'share of pages and recoveries that one person took on, at most',
      unit: '%',
      kind: 'outcome',
    },
    /** Those who could take turns: who does is known of nobody's rota. Absent where the catalog knows nobody. */
    members: {
      type: 'number',
      title: 'people of the group, groups below it included',
      unit: 'people',
      kind: 'configured',
    },
  },
);

/**
 * The refs of the facts about pages, known to the compiler.
 *
 * @public
 */
export type PagesFactRef = (typeof pagesFacts)[number]['ref'];
