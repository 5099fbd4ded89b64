import { EVIDENCE_KINDS, EvidenceKind, Report } from '../../model';
import { counts, Entry, weightOf } from './entry';

/** Share of the passing weight by kind of evidence: whole points that sum to 100, or all 0. */
export function evidenceMixOf(
  entries: readonly Entry[],
): Report['evidenceMix'] {
  const passing = entries.filter(
    entry => counts(entry) && entry.outcome.status === 'pass',
  );
  const total = weightOf(passing);
  const exact = EVIDENCE_KINDS.map(kind =>
    total > 0 ? (100 * weightOf(ofKind(passing, kind))) / total : 0,
  );
  const points = toWholePoints(exact, total > 0 ? 100 : 0);
  return Object.fromEntries(
    EVIDENCE_KINDS.map((kind, index) => [kind, points[index]]),
  ) as Report['evidenceMix'];
}

function ofKind(entries: readonly Entry[], kind: EvidenceKind): Entry[] {
  return entries.filter(entry => entry.judgement.raw.kind === kind);
}

/** Rounds down and hands what is left to the largest remainders, the weakest kind first on a tie. */
function toWholePoints(exact: readonly number[], sum: number): number[] {
  const points = exact.map(Math.floor);
  const missing = sum - points.reduce((a, b) => a + b, 0);
  exact
    .map((value, index) => ({ index, remainder: value - points[index] }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => {
      points[index] += 1;
    });
  return points;
}
