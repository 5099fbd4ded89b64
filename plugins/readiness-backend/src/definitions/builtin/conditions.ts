import { BuiltInFactRef } from 'backstage-plugin-readiness-common';
import { BuiltInCondition } from './row';

/** There is a value at all. */
export function exists(fact: BuiltInFactRef): BuiltInCondition {
  return { fact, operator: 'exists' };
}

/** The list names nothing. */
export function namesNone(fact: BuiltInFactRef): BuiltInCondition {
  return { fact, operator: 'count-at-most', value: 0 };
}

/** It happened within so many days, counted back from the moment of judging. */
export function withinDays(
  fact: BuiltInFactRef,
  days: number,
): BuiltInCondition {
  return { fact, operator: 'within', value: { days } };
}

/**
 * It was seen, and within so many days. Beside other ways to pass: that it was never seen then
 * counts as no, not as unknown, and leaves the question to them.
 */
export function seenWithinDays(
  fact: BuiltInFactRef,
  days: number,
): BuiltInCondition {
  return { all: [exists(fact), withinDays(fact, days)] };
}

/**
 * What a source measured settles it, for better or worse. Only where there is too little to measure, or
 * nobody who measures, a person's word counts.
 *
 * @param fact - has an answer wherever there is enough to measure
 */
export function measuredOrAttested(
  fact: BuiltInFactRef,
  measured: BuiltInCondition,
  attested: BuiltInCondition,
): BuiltInCondition {
  const nothing: BuiltInCondition = {
    not: { fact, operator: 'exists', whereConnected: true },
  };
  return { any: [measured, { all: [nothing, attested] }] };
}

/** Measured by a source, or else attested by a person; tier 1 has to show it twice as often. */
export function exercisedYearly(
  measured: BuiltInFactRef,
  attested: BuiltInFactRef,
): BuiltInCondition {
  const within = (days: number): BuiltInCondition => ({
    any: [seenWithinDays(measured, days), withinDays(attested, days)],
  });
  return { if: { 'traits.tier': 1 }, then: within(180), else: within(365) };
}
