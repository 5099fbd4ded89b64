import { ScorecardView } from 'backstage-plugin-readiness-common';

/**
 * The scorecard of that id. A link may name one that there is no more: then the one that asks most, and
 * a fallback, which is for what the others leave, only where there is nothing else.
 */
export function chosenScorecard(
  scorecards: readonly ScorecardView[],
  id?: string,
): ScorecardView | undefined {
  const named = scorecards.find(scorecard => scorecard.id === id);
  return named ?? [...scorecards].sort(richestFirst)[0];
}

function richestFirst(a: ScorecardView, b: ScorecardView): number {
  return (
    Number(a.fallback ?? false) - Number(b.fallback ?? false) ||
    Object.keys(b.checks).length - Object.keys(a.checks).length
  );
}
