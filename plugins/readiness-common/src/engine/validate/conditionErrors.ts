import { Comparison, Condition } from '../../model';
import { FactBook } from '../condition/factBook';
import { comparisonErrors } from './comparisonErrors';
import { Path, PlacedError } from './definitionError';

/** What is wrong with the comparisons of a condition, wherever in its tree they stand. */
export function conditionErrors(
  condition: Condition,
  path: Path,
  facts: FactBook,
): PlacedError[] {
  return placedComparisons(condition, path).flatMap(([comparison, at]) =>
    comparisonErrors(comparison, at, facts),
  );
}

function placedComparisons(
  condition: Condition,
  path: Path,
): [Comparison, Path][] {
  const at = (part: Condition, ...keys: PropertyKey[]) =>
    placedComparisons(part, [...path, ...keys]);
  if ('all' in condition) {
    return condition.all.flatMap((part, index) => at(part, 'all', index));
  }
  if ('any' in condition) {
    return condition.any.flatMap((part, index) => at(part, 'any', index));
  }
  if ('not' in condition) return at(condition.not, 'not');
  if ('if' in condition) {
    return [...at(condition.then, 'then'), ...at(condition.else, 'else')];
  }
  return [[condition, path]];
}
