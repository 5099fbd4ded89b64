import { UnknownReason, WaitsFor } from 'backstage-plugin-readiness-common';

/**
 * What is open in a report: as much of it as ranks the work on many entities. Kept beside the report, which is
 * twenty times as large.
 */
export interface OpenState {
  checks: OpenCheck[];
  /** The rungs that do not hold, lowest first: the next level is the first. */
  rungs: OpenRung[];
}

/** A non-pass that counts, neither waived nor folded under another. */
export interface OpenCheck {
  check: string;
  status: 'fail' | 'unknown' | 'error';
  /** Of an unknown. */
  reason?: UnknownReason;
  waitsFor: WaitsFor;
  /** Points of score. */
  gain: number;
}

export interface OpenRung {
  level: string;
  /** What does not hold; in place of what is folded, what it is folded under. */
  needs: string[];
  /** Whatever is done, it stays closed: a signal is not connected. */
  closed?: true;
}
