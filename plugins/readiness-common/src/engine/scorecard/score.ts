import { counts, Entry } from './entry';

/** Shares of weight, 0–100, rounded down; null where there is nothing to share. */
export interface Score {
  score: number | null;
  possible: number | null;
  coverage: number | null;
}

/**
 * score = passed ÷ applicable weight.
 *
 * possible = the score if all passed that is unknown or an error. What was last seen to fail does
 * not count in it, nor what was never answered at all, and a waiver changes nothing: so neither
 * losing a fact nor a waiver can ever raise it.
 *
 * coverage = (passed + failed) ÷ (applicable − waived) weight.
 */
export function scoreOf(entries: readonly Entry[]): Score {
  let [total, passed, failed, waived, canPass] = [0, 0, 0, 0, 0];
  for (const entry of entries) {
    if (!counts(entry)) continue;
    const { weight } = entry.reference;
    const { status } = entry.outcome;
    total += weight;
    if (status === 'pass') passed += weight;
    if (status === 'fail') failed += weight;
    if (status === 'waived') waived += weight;
    if (entry.judgement.raw.canPass) canPass += weight;
  }
  return {
    score: share(passed, total),
    possible: share(canPass, total),
    coverage: share(passed + failed, total - waived),
  };
}

/** A part of a whole in points of a hundred, rounded down; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.min(100, Math.floor(points(part, whole))) : null;
}

/** Unrounded; lifted by less than a millionth, since 0.29 × 100 is 28.999… to a computer. */
export function points(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole + 1e-9 : 0;
}
