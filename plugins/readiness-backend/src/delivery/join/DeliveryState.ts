import { JsonValue } from '@backstage/types';
import { canonicalJson, Instant } from 'backstage-plugin-readiness-common';

/** A value, and when what it was said of happened. */
export type Said = readonly [at: Instant, value: JsonValue];

/**
 * What was heard of one record. It is the join of what its events say: in whatever order they come, and
 * however often, the state is the same.
 */
export interface DeliveryState {
  /** By field; of several values the one that happened last. */
  said: Readonly<Record<string, Said>>;
  /** By step: when it was first and last taken. */
  steps: Readonly<Record<string, readonly [first: Instant, last: Instant]>>;
}

export const NOTHING_HEARD: DeliveryState = { said: {}, steps: {} };

/** Commutative, associative, idempotent. */
export function joinStates(a: DeliveryState, b: DeliveryState): DeliveryState {
  if (a === NOTHING_HEARD) return b;
  return {
    said: joinEach(a.said, b.said, later),
    steps: joinEach(a.steps, b.steps, span),
  };
}

function joinEach<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Record<string, T> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    names.map(name => {
      if (!Object.hasOwn(a, name)) return [name, b[name]];
      if (!Object.hasOwn(b, name)) return [name, a[name]];
      return [name, join(a[name], b[name])];
    }),
  );
}

/** What was said as of the same instant has no order of its own: any will do that is always the same. */
function later(a: Said, b: Said): Said {
  if (a[0] !== b[0]) return a[0] > b[0] ? a : b;
  return canonicalJson(a[1]) >= canonicalJson(b[1]) ? a : b;
}

function span(
  [firstA, lastA]: readonly [Instant, Instant],
  [firstB, lastB]: readonly [Instant, Instant],
): readonly [Instant, Instant] {
  return [firstA < firstB ? firstA : firstB, lastA > lastB ? lastA : lastB];
}
