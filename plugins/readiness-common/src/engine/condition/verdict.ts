import { Evidence, EvidenceKind, UnknownReason } from '../../model';

/**
 * What a condition, or a part of it, comes to. Beside the three values and a defect of ours there
 * are two structural ones, which follow from what is connected and never from a fact:
 * `unconnected` no source can answer it here, `left-out` it is asked only where a source can tell.
 */
export interface Verdict {
  status: 'pass' | 'fail' | 'unknown' | 'error' | 'unconnected' | 'left-out';
  /** Present when unknown. */
  reason?: UnknownReason;
  /** Present on an error. */
  message?: string;
  /** What a pass rests on. Present on a pass. */
  kind?: EvidenceKind;
  /**
   * Whether it could pass, by all that was ever answered: false for what fails, for what was last
   * seen to fail and for what was never answered at all. Losing a fact can turn this only from
   * true to false, which "unknown" alone cannot promise: a fail whose fact is lost is unknown.
   */
  canPass: boolean;
  lines: readonly Evidence[];
  /** Milliseconds at which it next changes by itself; infinite when it never does. */
  flipsAt: number;
}
