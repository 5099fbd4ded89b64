/** The candidate that shares most pairs of neighbouring letters with a word; undefined of none. */
export function nearest(
  word: string,
  candidates: readonly string[],
): string | undefined {
  const pairs = pairsOf(word);
  const ranked = candidates
    .map(candidate => ({ candidate, likeness: likeness(pairs, candidate) }))
    .sort((a, b) => b.likeness - a.likeness);
  return ranked[0]?.candidate;
}

/** Dice's coefficient: shared pairs ÷ all pairs, 0–1. */
function likeness(pairs: ReadonlySet<string>, candidate: string): number {
  const others = pairsOf(candidate);
  const shared = [...others].filter(pair => pairs.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size);
}

function pairsOf(word: string): ReadonlySet<string> {
  const framed = ` ${word.toLowerCase()} `;
  return new Set(
    Array.from({ length: framed.length - 1 }, (_, index) =>
      framed.slice(index, index + 2),
    ),
  );
}
