import { KnownLabels } from '../labels/KnownLabels';
import { LabelMatcher } from './LabelMatcher';
import { fullMatch } from './fullMatch';

/** Whether labels fulfil all conditions. Nothing where labels that are open decide. */
export function matchesAll(
  matchers: readonly LabelMatcher[],
  labels: KnownLabels,
): boolean | undefined {
  const answers = matchers.map(matcher => matches(matcher, labels));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function matches(
  { label, operator, value }: LabelMatcher,
  labels: KnownLabels,
): boolean | undefined {
  const actual = labels.get(label);
  if (actual === undefined) return undefined;
  switch (operator) {
    case '=':
      return actual === value;
    case '!=':
      return actual !== value;
    case '=~':
      return fullMatch(value, actual);
    default: {
      const isMatch = fullMatch(value, actual);
      return isMatch === undefined ? undefined : !isMatch;
    }
  }
}
