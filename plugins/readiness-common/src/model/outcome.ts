import { JsonValue } from '@backstage/types';
import { EvidenceKind } from './evidenceKind';
import { FactRef } from './fact';
import { Instant } from './instant';
import { WaiverRef } from './waiver';

/**
 * How a check can come out, covered by a waiver included.
 *
 * @public
 */
export const OUTCOME_STATUSES = [
  'pass',
  'fail',
  'unknown',
  'not-applicable',
  'error',
  'waived',
] as const;

/**
 * How a check came out.
 *
 * @public
 */
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

/**
 * Why nothing can be said.
 *
 * @public
 */
export const UNKNOWN_REASONS = [
  'no-source',
  'never-collected',
  'stale',
  'collection-failed',
  'unmapped',
  'not-answered',
  'insufficient-data',
  'not-yet',
] as const;

/**
 * Why nothing can be said; see {@link UNKNOWN_REASONS}.
 *
 * @public
 */
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/**
 * Whose move it is.
 *
 * @public
 */
export type WaitsFor = 'owner' | 'platform' | 'time';

/**
 * One comparison as it went: what was seen, what was wanted.
 *
 * @public
 */
export interface Evidence {
  fact: FactRef;
  /** The fact's title at that time. */
  title: string;
  /** The collector that said so: the fact's namespace. */
  source: string;
  status: 'pass' | 'fail' | 'unknown';
  /** Missing when nothing was seen. */
  seen?: JsonValue;
  /** What was seen, to be read: `3 members`, `none`, `never collected`. */
  seenText: string;
  /** What was wanted, to be read: `at least 2 members`. */
  wantedText: string;
  kind: EvidenceKind;
  /** Since when the answer is what it is. */
  since?: Instant;
  link?: string;
  /** Set while the last good answer is judged because its source is not answering. */
  held?: { since: Instant; message?: string };
}

/**
 * Why a check failed or does not apply.
 *
 * @public
 */
export interface Reason {
  /** `condition` the facts say so, `requires` a required check says so, `applicability`, `level-not-asked`. */
  code: 'condition' | 'requires' | 'applicability' | 'level-not-asked';
  /** To be read. */
  text: string;
}

/**
 * What is known of a check for an entity, before any waiver.
 *
 * @public
 */
export type RawOutcome =
  | { status: 'pass'; evidence: Evidence[] }
  | { status: 'fail'; reason: Reason; evidence: Evidence[] }
  | {
      status: 'unknown';
      reason: UnknownReason;
      missing: FactRef[];
      evidence: Evidence[];
    }
  | { status: 'not-applicable'; reason: Reason }
  /** Our defect, never the owner's fault. */
  | { status: 'error'; message: string };

/**
 * A waiver covers an outcome; it never replaces what is known.
 *
 * @public
 */
export type Outcome =
  | RawOutcome
  | { status: 'waived'; waiver: WaiverRef; underlying: RawOutcome };
