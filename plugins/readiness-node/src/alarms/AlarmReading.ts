import { Instant } from 'backstage-plugin-readiness-common';

/**
 * How an alarm stands. `insufficient-data`: nothing is measured, so it can neither fire nor be fine.
 *
 * @public
 */
export type AlarmState = 'ok' | 'firing' | 'insufficient-data' | 'disabled';

/**
 * One alarm, as its source has it at one moment. What a source cannot tell is left out; what it knows
 * to be nothing is said to be nothing.
 *
 * @public
 */
export interface AlarmReading {
  /** Unique within its source and the same each time, whether it is read or pushed. */
  id: string;
  /** As people know it: `HighErrorRate`. */
  title: string;
  state: AlarmState;
  /** Since when it has that state; left out, since it was first seen in it. */
  since?: Instant;
  /** Somebody asked it to be quiet; left out of what is read, nobody did. */
  silenced?: { since?: Instant; until?: Instant };
  /** As the source writes it: `critical`, `P3`. What it means is configuration. */
  severity?: string;
  /**
   * Whom it reaches, as people know them: `payments-oncall → PagerDuty`. Empty: nobody. Left out: the
   * source cannot tell.
   */
  routedTo?: readonly string[];
  runbook?: string;
  dashboard?: string;
  logs?: string;
  /** Where people look at it, or change it. */
  link?: string;
  /** What it measures: the name of a metric, or an expression. */
  metric?: string;
  /** Labels, tags and dimensions: what it is found by. */
  labels: Readonly<Record<string, string>>;
  /** Left out where it is meant for people, or nothing says otherwise. */
  purpose?: AlarmPurpose;
  /**
   * The alarm of the same source that this is one case of: a rule that fires once for each service. The state of a rule is
   * what it has beside its cases; whom it reaches, whom all of them do.
   */
  instanceOf?: string;
  /** Alarms of the same source that reach people through this one. */
  children?: readonly string[];
  /** The entity it is of, where the source says so outright. */
  entityRef?: string;
}

/**
 * Why an alarm is not meant for people: all it does is scale or recover something, or it fires for as
 * long as monitoring works.
 *
 * @public
 */
export type AlarmPurpose = 'scaling' | 'dead-man';

/**
 * That an alarm took a state, at a time that may be long past. The same alarm, state and time is the
 * same change.
 *
 * @public
 */
export interface AlarmChange {
  /** Id of the alarm. */
  alarm: string;
  at: Instant;
  state: AlarmState;
}
