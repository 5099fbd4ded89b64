import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import {
  ProjectedLevels,
  RANK_LABEL_PART,
  readinessLabel,
} from 'backstage-plugin-readiness-common';

/**
 * Labels as they are stamped: `readiness/<scorecard>`, for sorting `readiness/<scorecard>.rank`, and
 * `readiness/<scorecard>.<category>` where that is configured.
 */
export type Labels = Readonly<Record<string, string>>;

export const NO_LABELS: Labels = {};

/**
 * What is stamped onto an entity that stands at these levels. The catalog refuses an entity with a label
 * that is not valid, so one that is not is left out: better unlabelled than gone.
 */
export function labelsOf(levels: ProjectedLevels): Labels {
  const labels = Object.entries(levels).flatMap(
    ([scorecard, { level, rank, categories = {} }]) => [
      ...Object.entries(categories).map(([category, state]) => [
        readinessLabel(scorecard, category),
        state,
      ]),
      [readinessLabel(scorecard), level],
      [readinessLabel(scorecard, RANK_LABEL_PART), String(rank)],
    ],
  );
  return Object.fromEntries(labels.filter(isValid));
}

/** Whether two sets of labels are the same. */
export function sameLabels(a: Labels, b: Labels): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(name => a[name] === b[name])
  );
}

function isValid([name, value]: string[]): boolean {
  return (
    KubernetesValidatorFunctions.isValidLabelKey(name) &&
    KubernetesValidatorFunctions.isValidLabelValue(value)
  );
}
