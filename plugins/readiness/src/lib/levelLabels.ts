import { LABEL_PREFIX } from 'backstage-plugin-readiness-common';

/** What the catalog is filtered and shown by unless a portal says otherwise. */
export const MAIN_SCORECARD = 'production-readiness';

/** The label that bears the level; stamped by the catalog module. */
export function levelLabel(scorecard: string): string {
  return `${LABEL_PREFIX}${scorecard}`;
}

/** One digit, to sort by: names of levels do not sort as levels do. */
export function rankLabel(scorecard: string): string {
  return `${levelLabel(scorecard)}.rank`;
}

/** The level as the catalog counts and filters by it. */
export function levelField(scorecard: string): string {
  return `metadata.labels.${levelLabel(scorecard)}`;
}
