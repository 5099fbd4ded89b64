import { Comparison, FactDefinition } from '../../model';
import { sourceOf } from '../condition/compileLeaf';
import { FactBook } from '../condition/factBook';
import { OPERATORS } from '../operatorRegistry';
import { Operator } from '../operators/operator';
import { errorAt, issuesAt, Path, PlacedError } from './definitionError';
import { didYouMean } from './messages';

/** What is wrong with one comparison: its fact, its operator, whether they fit, the wanted value. */
export function comparisonErrors(
  comparison: Comparison,
  path: Path,
  facts: FactBook,
): PlacedError[] {
  const fact = Object.hasOwn(facts, comparison.fact)
    ? facts[comparison.fact]
    : undefined;
  const operator = OPERATORS.get(comparison.operator);
  if (!fact || !operator) {
    return [
      ...(fact ? [] : [unknownFact(comparison.fact, path, facts)]),
      ...(operator ? [] : [unknownOperator(comparison.operator, path)]),
    ];
  }
  if (!operator.takes.includes(fact.type)) {
    return [doesNotFit(operator, fact, path)];
  }
  return valueErrors(comparison, operator, fact, path);
}

function unknownFact(ref: string, path: Path, facts: FactBook) {
  const all = Object.keys(facts);
  const same = all.filter(known => sourceOf(known) === sourceOf(ref));
  const help = didYouMean(ref, same.length > 0 ? same : all);
  return errorAt(
    'unknown-fact',
    [...path, 'fact'],
    `"${ref}" is not a known fact; ${help}`,
  );
}

function unknownOperator(id: string, path: Path) {
  const help = didYouMean(id, [...OPERATORS.keys()]);
  return errorAt(
    'unknown-operator',
    [...path, 'operator'],
    `"${id}" is not an operator; ${help}`,
  );
}

function doesNotFit(operator: Operator, fact: FactDefinition, path: Path) {
  const fitting = [...OPERATORS.values()]
    .filter(({ takes }) => takes.includes(fact.type))
    .map(({ id }) => id);
  return errorAt(
    'operator-does-not-fit',
    [...path, 'operator'],
    `"${operator.id}" does not take "${fact.ref}", which is of type ${
      fact.type
    }; ${didYouMean(operator.id, fitting)}`,
  );
}

function valueErrors(
  { value }: Comparison,
  operator: Operator,
  fact: FactDefinition,
  path: Path,
): PlacedError[] {
  const at = [...path, 'value'];
  if (!operator.wanted) {
    const message = `"${operator.id}" takes no value; leave it out, for example { "fact": "${fact.ref}", "operator": "${operator.id}" }`;
    return value === undefined ? [] : [errorAt('wrong-value', at, message)];
  }
  const { error } = operator.wanted(fact.type).safeParse(value);
  return error ? issuesAt('wrong-value', at, error) : [];
}
