import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import {
  LABEL_PREFIX,
  ProjectedLevels,
} from 'backstage-plugin-readiness-common';

/** Labels as they are stamped: `readiness/<scorecard>` and, for sorting, `readiness/<scorecard>.rank`. */
export type Labels = Readonly<Record<string, string>>;

export const NO_LABELS: Labels = {};

/**
 * What is stamped onto an entity that stands at these levels. The catalog refuses an entity with a label
 * that is not valid, so one that is not is left out: better unlabelled than gone.
 */
export function labelsOf(levels: ProjectedLevels): Labels {
  const labels = Object.entries(levels).flatMap(
    ([scorecard, { level, rank }]) => [
      [`${LABEL_PREFIX}${scorecard}`, level],
      [`${LABEL_PREFIX}${scorecard}.rank`, String(rank)],
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
