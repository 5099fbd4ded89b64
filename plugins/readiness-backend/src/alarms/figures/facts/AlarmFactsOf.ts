import { AlarmFactRef, Observation } from 'backstage-plugin-readiness-common';

/** Answers to some of the facts about alarms, or why they cannot be had. */
export type AlarmFactsOf<Name extends string> = Record<
  Extract<AlarmFactRef, `alarms/${Name}`>,
  Observation
>;
