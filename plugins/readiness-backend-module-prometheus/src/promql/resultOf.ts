import { KnownLabels, Labels } from '../labels/KnownLabels';
import { Expression, Selector } from './Expression';

/** What can be told of the elements of a result before there are any. */
export interface Result {
  labels: KnownLabels;
  /** The series that its labels come from; nothing where that cannot be told. */
  carriers?: readonly Selector[];
}

const NO_LABELS: Result = { labels: KnownLabels.closed({}), carriers: [] };

export function resultOf(expression: Expression): Result {
  switch (expression.type) {
    case 'selector':
      return {
        labels: KnownLabels.some(equalOf(expression.selector)),
        carriers: [expression.selector],
      };
    case 'absent': {
      const { of } = expression;
      const labels = of.type === 'selector' ? equalOf(of.selector) : {};
      return { labels: KnownLabels.closed(labels), carriers: [] };
    }
    case 'aggregation':
      return aggregated(expression);
    case 'relabeling':
      return { labels: KnownLabels.some({}) };
    case 'operation':
      return combined(expression);
    default:
      return NO_LABELS;
  }
}

function equalOf(selector: Selector): Labels {
  return Object.fromEntries(
    selector
      .filter(({ operator }) => operator === '=')
      .filter(({ label }) => label !== '__name__')
      .map(({ label, value }) => [label, value]),
  );
}

function aggregated({
  of,
  modifier,
}: Expression & { type: 'aggregation' }): Result {
  if (!modifier) return NO_LABELS;
  const { labels, carriers } = resultOf(of);
  return {
    labels:
      modifier.kind === 'by'
        ? labels.only(modifier.labels)
        : labels.drop(modifier.labels),
    carriers,
  };
}

function combined(operation: Expression & { type: 'operation' }): Result {
  const { operator, left, right, matching, many } = operation;
  if (operator === 'or') return either(resultOf(left), resultOf(right));
  if (isScalar(left)) return resultOf(right);
  if (isScalar(right) || ['and', 'unless'].includes(operator)) {
    return resultOf(left);
  }
  if (many) {
    const { labels, carriers } = resultOf(many.side === 'left' ? left : right);
    return {
      labels: many.included.reduce((all, name) => all.reopen(name), labels),
      carriers: many.included.length ? undefined : carriers,
    };
  }
  const { labels, carriers } = resultOf(left);
  if (!matching) return { labels, carriers };
  return {
    labels:
      matching.kind === 'on'
        ? labels.only(matching.labels)
        : labels.drop(matching.labels),
    carriers,
  };
}

function isScalar({ type }: Expression): boolean {
  return type === 'scalar';
}

function either(left: Result, right: Result): Result {
  const { carriers } = left;
  return {
    labels: left.labels.or(right.labels),
    carriers:
      carriers && right.carriers ? [...carriers, ...right.carriers] : undefined,
  };
}
