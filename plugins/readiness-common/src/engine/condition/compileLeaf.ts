import { JsonValue } from '@backstage/types';
import { Comparison, FactDefinition, milliseconds } from '../../model';
import { OPERATORS } from '../operatorRegistry';
import { Operator } from '../operators/operator';
import { FactBook } from './factBook';
import { Leaf } from './leaf';

/** Compiles one comparison; throws when its fact or its operator is unknown. */
export function compileLeaf(
  { fact, operator: operatorId, value, whereConnected }: Comparison,
  facts: FactBook,
  negated: boolean,
): Leaf {
  const definition = facts[fact];
  if (!definition) throw new Error(`unknown fact "${fact}"`);
  const operator = OPERATORS.get(operatorId);
  if (!operator) throw new Error(`unknown operator "${operatorId}"`);
  const wanted = value ?? null;
  return {
    type: 'leaf',
    fact,
    definition,
    source: sourceOf(fact),
    kind: definition.kind,
    operator,
    wanted,
    wantedText: wantedText(operator, wanted, definition, negated),
    negated,
    whereConnected: whereConnected ?? false,
    lifetime: {
      maxAge: milliseconds(definition.maxAge),
      holdFor: milliseconds(definition.holdFor),
    },
  };
}

function wantedText(
  operator: Operator,
  wanted: JsonValue,
  fact: FactDefinition,
  negated: boolean,
): string {
  const text = operator.wantedText(wanted, fact);
  return negated ? operator.negatedText ?? `not ${text}` : text;
}

/** The collector that a fact belongs to: its namespace. */
export function sourceOf(fact: string): string {
  return fact.slice(0, fact.indexOf('/'));
}
