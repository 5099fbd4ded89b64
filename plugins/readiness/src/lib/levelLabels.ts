import {
  RANK_LABEL_PART,
  readinessLabel,
} from 'backstage-plugin-readiness-common';

/** What the catalog is filtered and shown by unless a portal says otherwise. */
export const MAIN_SCORECARD = 'production-readiness';

/** One digit, to sort by: names of levels do not sort as levels do. */
export function rankLabel(scorecard: string): string {
  return readinessLabel(scorecard, RANK_LABEL_PART);
}

/** A label as the catalog counts and filters by it. */
export function labelField(label: string): string {
  return `metadata.labels.${label}`;
}
