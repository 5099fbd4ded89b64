import { Condition } from '../../model';
import { PredicateCompiler } from '../entity/predicates';
import { FactBook } from './factBook';
import { compileLeaf } from './compileLeaf';
import { Node } from './node';

const OPPOSITE = { all: 'any', any: 'all' } as const;

/**
 * Compiles a condition for any number of entities. A `not` is moved down to the comparisons (not all
 * = any not, not any = all not; the same truth in three values), so that each line of evidence says
 * honestly what was wanted. Under it `not any` can therefore be judged only where every part can:
 * "none of these" must not be claimed on half of the sources.
 *
 * Throws when a fact or an operator is unknown: definitions are validated when they are read.
 */
export function compileCondition(
  condition: Condition,
  facts: FactBook,
  compilePredicate: PredicateCompiler,
): Node {
  return compile(condition, false, { facts, compilePredicate });
}

interface Tools {
  facts: FactBook;
  compilePredicate: PredicateCompiler;
}

function compile(part: Condition, negated: boolean, tools: Tools): Node {
  if ('all' in part) return group('all', part.all, negated, tools);
  if ('any' in part) return group('any', part.any, negated, tools);
  if ('not' in part) return compile(part.not, !negated, tools);
  if ('if' in part) {
    return {
      type: 'choice',
      test: tools.compilePredicate(part.if),
      then: compile(part.then, negated, tools),
      else: compile(part.else, negated, tools),
    };
  }
  return compileLeaf(part, tools.facts, negated);
}

function group(
  type: 'all' | 'any',
  parts: readonly Condition[],
  negated: boolean,
  tools: Tools,
): Node {
  return {
    type: negated ? OPPOSITE[type] : type,
    parts: parts.map(part => compile(part, negated, tools)),
  };
}
