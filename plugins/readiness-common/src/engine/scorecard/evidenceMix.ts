import { EVIDENCE_KINDS, EvidenceKind, Report } from '../../model';
import { byText } from '../order';
import { counts, Entry } from './entry';

/** The kinds in the order of canonical JSON. */
const IN_ORDER = [...EVIDENCE_KINDS.keys()].sort((a, b) =>
  byText(EVIDENCE_KINDS[a], EVIDENCE_KINDS[b]),
);

/** Share of the passing weight by kind of evidence: whole points that sum to 100, or all 0. */
export function evidenceMixOf(
  entries: readonly Entry[],
): Report['evidenceMix'] {
  const weights = EVIDENCE_KINDS.map(() => 0);
  let total = 0;
  for (const entry of entries) {
    if (!counts(entry) || entry.outcome.status !== 'pass') continue;
    const { weight } = entry.reference;
    total += weight;
    weights[kindOf(entry)] += weight;
  }
  const exact = weights.map(weight => (total > 0 ? (100 * weight) / total : 0));
  const points = toWholePoints(exact, total > 0 ? 100 : 0);
  const mix = {} as Report['evidenceMix'];
  for (const index of IN_ORDER) mix[EVIDENCE_KINDS[index]] = points[index];
  return mix;
}

function kindOf({ judgement }: Entry): number {
  return EVIDENCE_KINDS.indexOf(judgement.raw.kind as EvidenceKind);
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
