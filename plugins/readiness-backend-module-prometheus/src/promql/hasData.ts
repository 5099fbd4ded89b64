import { Expression, Selector } from './Expression';

/**
 * Whether there is anything that an expression could be true of. Nothing where that cannot be told.
 *
 * @param isThere - whether there are such series; nothing when that is not known
 */
export function hasData(
  expression: Expression,
  isThere: (selector: Selector) => boolean | undefined,
): boolean | undefined {
  const ask = (each: Expression) => hasData(each, isThere);
  switch (expression.type) {
    case 'selector':
      return isThere(expression.selector);
    case 'aggregation':
    case 'relabeling':
      return ask(expression.of);
    case 'operation': {
      const { operator, left, right } = expression;
      if (operator === 'unless') return ask(left);
      return operator === 'or'
        ? any(ask(left), ask(right))
        : all(ask(left), ask(right));
    }
    default:
      return true;
  }
}

/** What {@link hasData} may ask for. */
export function selectorsOf(expression: Expression): Selector[] {
  switch (expression.type) {
    case 'selector':
      return [expression.selector];
    case 'aggregation':
    case 'relabeling':
      return selectorsOf(expression.of);
    case 'operation':
      return [
        ...selectorsOf(expression.left),
        ...selectorsOf(expression.right),
      ];
    default:
      return [];
  }
}

type Answer = boolean | undefined;

function any(...answers: Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function all(...answers: Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
