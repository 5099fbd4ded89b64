import { defineFacts } from './defineFacts';

/**
 * What the alarm sources say, over the *judged* alarms of an entity: those meant for people. Alarms
 * that only scale or recover, dead-man's switches and severities info and none are left out. Lists
 * hold the names of alarms, so that evidence can name them.
 *
 * An entity that no selector matches has no answer, reason `unmapped`. Spans are settings of the
 * collector; the titles quote the defaults.
 *
 * @public
 */
export const alarmFacts = defineFacts(
  'alarms',
  { signal: 'alarms', maxAge: { minutes: 10 }, holdFor: { days: 7 } },
  {
    judged: {
      type: 'number',
      title: 'alarms meant for people',
      kind: 'configured',
    },
    /**
     * Servers and accounts, each with what the entity is found by there: `Prometheus eu-1 (label service)`. Told
     * of an entity that is found in none of them, too.
     */
    asked: {
      type: 'string-list',
      title: 'sources of alarms asked',
      kind: 'configured',
    },
    unrouted: {
      type: 'string-list',
      title: 'alarms that reach nobody',
      kind: 'configured',
    },
    /** Where no alarm is rated critical, every paging alarm is meant: never an empty set. */
    'critical-without-runbook': {
      type: 'string-list',
      title: 'critical alarms without a runbook',
      kind: 'configured',
    },
    'stuck-firing': {
      type: 'string-list',
      title: 'alarms firing for over a day',
      kind: 'outcome',
    },
    'stuck-without-data': {
      type: 'string-list',
      title: 'alarms without data for over a week',
      kind: 'outcome',
    },
    'stuck-off': {
      type: 'string-list',
      title: 'alarms disabled or silenced for over two weeks',
      kind: 'outcome',
    },
    /** Any of `errors`, `latency`, `traffic`, `saturation`. */
    'golden-signals': {
      type: 'string-list',
      title: 'golden signals watched',
      kind: 'configured',
    },
    /** Any of `missed-run`, `late-run`, `failure`, `backlog`, `duration`. */
    'run-signals': {
      type: 'string-list',
      title: 'run signals watched',
      kind: 'configured',
    },
    /** Of paging alarms with five fires or more in 28 days; no answer before 28 days were seen. */
    noisy: {
      type: 'string-list',
      title: 'alarms that fire over ten times a week',
      kind: 'outcome',
    },
    /** Of the same alarms: more than half of the fires resolved themselves within five minutes. */
    'self-resolving': {
      type: 'string-list',
      title: 'alarms that mostly resolve themselves within five minutes',
      kind: 'outcome',
    },
    'critical-without-cause': {
      type: 'string-list',
      title: 'critical alarms that do not link runbook, dashboard and logs',
      kind: 'configured',
    },
    /** To production within 90 days, while its alarms were watched. */
    'deployments-watched': {
      type: 'number',
      title: 'deployments that alarms watched',
      unit: 'deployments',
      kind: 'outcome',
    },
    'deployments-with-alarm': {
      type: 'number',
      title: 'deployments during or shortly after which an alarm began to fire',
      unit: 'deployments',
      kind: 'outcome',
    },
    /** Within 180 days, while its alarms were watched. */
    incidents: {
      type: 'number',
      title: 'incidents that alarms could have found',
      unit: 'incidents',
      kind: 'outcome',
    },
    'incidents-found-first': {
      type: 'number',
      title: 'incidents that an alarm found at or before the report',
      unit: 'incidents',
      kind: 'outcome',
    },
  },
);

/**
 * The refs of the facts about alarms, known to the compiler.
 *
 * @public
 */
export type AlarmFactRef = (typeof alarmFacts)[number]['ref'];
