import { Answer, FactState, Instant, UnknownReason } from '../../model';
import { instantOf } from './instantOf';

/** How long an answer of a fact is good for, in milliseconds from the moment it was confirmed. */
export interface Lifetime {
  maxAge: number;
  holdFor: number;
}

/** The last good answer judged past its age, because nothing fresher is to be had. */
export interface Held {
  since: Instant;
  message?: string;
}

export type Freshness =
  | { answer: Answer; held?: Held }
  /** `last` is the answer that is too old to be judged. */
  | { reason: UnknownReason; last?: Answer };

/**
 * Whether a fact may be judged at that moment. Up to `maxAge` its answer is fresh, even while asking
 * fails; from then up to `holdFor` the last good answer is held, whether asking failed or nobody
 * asked; later it is unknown. The boundaries are not part of any report, since every collection
 * moves them: the backend sweeps them.
 *
 * Throws when the state contradicts itself: an answer without the instant that confirms it.
 */
export function freshness(
  state: FactState | undefined,
  lifetime: Lifetime,
  now: number,
): Freshness {
  if (!state?.answer) return { reason: neverAnswered(state) };
  const age = now - confirmedAt(state);
  if (age <= lifetime.maxAge) return { answer: state.answer };
  if (age <= lifetime.holdFor) {
    return { answer: state.answer, held: heldBy(state) };
  }
  const reason = state.failure ? 'collection-failed' : 'stale';
  return { reason, last: state.answer };
}

function neverAnswered(state: FactState | undefined): UnknownReason {
  return state?.failure ? 'collection-failed' : 'never-collected';
}

function confirmedAt({ asOf = '' }: FactState): number {
  const instant = instantOf(asOf);
  if (isNaN(instant)) {
    throw new Error(
      `the answer is stored without a valid "asOf" (${asOf}), wanted an instant such as "2026-11-20T09:40:00.000Z"`,
    );
  }
  return instant;
}

function heldBy({ asOf, failure }: FactState): Held {
  const since = asOf as Instant;
  return failure ? { since, message: failure.message } : { since };
}
