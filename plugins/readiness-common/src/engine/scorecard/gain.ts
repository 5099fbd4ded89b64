import { counts, Entry, weightOf } from './entry';
import { points } from './score';

/**
 * Points of score that a pass would add, by check: its own and those folded under it, rounded down
 * to a tenth, or to whole points where there is at least one. 0 for what is folded (its gain is
 * counted where it is folded), for what passes and for what does not count.
 */
export function gainsOf(
  entries: readonly Entry[],
): ReadonlyMap<string, number> {
  const counted = entries.filter(counts);
  const total = weightOf(counted);
  const weights = new Map<string, number>();
  for (const entry of counted.filter(isGap)) {
    const root = entry.foldedUnder ?? entry.reference.check.id;
    const weight = weights.get(root) ?? 0;
    weights.set(root, weight + entry.reference.weight);
  }
  return new Map(
    [...weights].map(([check, weight]) => [check, rounded(weight, total)]),
  );
}

function isGap({ outcome }: Entry): boolean {
  return outcome.status !== 'pass';
}

function rounded(weight: number, total: number): number {
  const gain = points(weight, total);
  return gain >= 1 ? Math.floor(gain) : Math.floor(gain * 10) / 10;
}
