import { parser } from '@prometheus-io/lezer-promql';
import { Expression } from './Expression';
import { Node } from './Node';
import { readCall } from './readCall';
import { labelName, readSelector } from './readSelector';

/** Rules seldom change, and are read once a minute. */
const known = new Map<string, Expression | undefined>();

const MOST = 20_000;

/** Nothing where it is not PromQL, or a dialect of it. */
export function readExpression(query: string): Expression | undefined {
  if (!known.has(query)) {
    if (known.size >= MOST) known.clear();
    known.set(query, parsed(query));
  }
  return known.get(query);
}

function parsed(query: string): Expression | undefined {
  const tree = parser.parse(query);
  let isWrong = false;
  tree.iterate({
    enter: ({ type }) => {
      isWrong ||= type.isError;
    },
  });
  const [top] = new Node(tree.topNode, query).children.filter(isExpression);
  return isWrong || !top ? undefined : read(top);
}

const NOT_EXPRESSIONS =
  /^(LineComment|UnaryOp|.*Duration.*|Offset|At.*|Anchored|Smoothed)$/;

function isExpression({ name }: Node): boolean {
  return name === 'NumberDurationLiteral' || !NOT_EXPRESSIONS.test(name);
}

function read(node: Node): Expression {
  switch (node.name) {
    case 'NumberDurationLiteral':
    case 'StringLiteral':
      return { type: 'scalar' };
    case 'VectorSelector':
      return { type: 'selector', selector: readSelector(node) };
    case 'AggregateExpr':
      return readAggregation(node);
    case 'BinaryExpr':
      return readOperation(node);
    case 'FunctionCall':
      return readCall(
        node.child('FunctionIdentifier')!.text,
        argumentsOf(node),
      );
    default:
      // All others change when is looked, or nothing that matters here.
      return read(node.children.find(isExpression)!);
  }
}

function argumentsOf(node: Node): Expression[] {
  const body = node.child('FunctionCallBody');
  return (body?.children ?? []).filter(isExpression).map(read);
}

/** Aggregations that pick elements, as they are. */
const PICKING = ['topk', 'bottomk', 'limitk', 'limit_ratio'];

function readAggregation(node: Node): Expression {
  const name = node.child('AggregateOp')!.text.toLowerCase();
  const of = argumentsOf(node).find(({ type }) => type !== 'scalar') ?? {
    type: 'constant' as const,
  };
  if (PICKING.includes(name)) return of;
  const modifier = node.child('AggregateModifier');
  const aggregation: Expression = {
    type: 'aggregation',
    of,
    ...(modifier && {
      modifier: {
        kind: modifier.child('By') ? 'by' : 'without',
        labels: groupingOf(modifier),
      },
    }),
  };
  return name === 'count_values'
    ? { type: 'relabeling', of: aggregation }
    : aggregation;
}

function groupingOf(node: Node): string[] {
  const labels = node.child('GroupingLabels')?.children ?? [];
  return labels.map(labelName);
}

function readOperation(node: Node): Expression {
  const [left, operator, ...rest] = node.children;
  const clause = node.child('MatchingModifierClause');
  const side = clause?.child('GroupLeft', 'GroupRight');
  const [, included] = (clause?.children ?? []).filter(
    ({ name }) => name === 'GroupingLabels',
  );
  return {
    type: 'operation',
    operator: operator.text.toLowerCase(),
    left: read(left),
    right: read(rest[rest.length - 1]),
    ...(clause && {
      matching: {
        kind: clause.child('On') ? 'on' : 'ignoring',
        labels: groupingOf(clause),
      },
    }),
    ...(side && {
      many: {
        side: side.name === 'GroupLeft' ? 'left' : 'right',
        included: included?.children.map(labelName) ?? [],
      },
    }),
  };
}
