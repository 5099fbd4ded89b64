import { MAIN_SCORECARD, rankLabel } from '../../lib/levelLabels';

/**
 * What the catalog sorts by, weakest first: `new EntityOrderFilter([[readinessRankField(), 'asc']])`.
 * Entities that the scorecard does not apply to are left out of a list that is sorted by it.
 *
 * @public
 */
export function readinessRankField(scorecard: string = MAIN_SCORECARD): string {
  return `metadata.labels.${rankLabel(scorecard)}`;
}
