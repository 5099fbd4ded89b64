import { ScorecardView } from 'backstage-plugin-readiness-common';

/**
 * The scorecard of that id. A link may name one that there is no more: then the first, a fallback,
 * which is for what the others leave, only where there is nothing else.
 */
export function chosenScorecard(
  scorecards: readonly ScorecardView[],
  id?: string,
): ScorecardView | undefined {
  return (
    scorecards.find(scorecard => scorecard.id === id) ??
    scorecards.find(({ fallback }) => !fallback) ??
    scorecards[0]
  );
}
