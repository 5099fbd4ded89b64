import { LabelMatcher } from '../match/LabelMatcher';
import { Selector } from './Expression';
import { Node } from './Node';
import { unquoted } from './unquoted';

export function readSelector(node: Node): Selector {
  const metric = node.child('Identifier')?.text;
  const matchers = node.child('LabelMatchers')?.children ?? [];
  return [...(metric ? [named(metric)] : []), ...matchers.map(readMatcher)];
}

function readMatcher(node: Node): LabelMatcher {
  // A quoted text alone is the name of the metric.
  if (node.name === 'QuotedLabelName') return named(unquoted(node.text));
  const [label, operator, value] = node.children;
  return {
    label: labelName(label),
    operator: operator.text as LabelMatcher['operator'],
    value: unquoted(value.text),
  };
}

function named(metric: string): LabelMatcher {
  return { label: '__name__', operator: '=', value: metric };
}

export function labelName(node: Node): string {
  return node.name === 'QuotedLabelName' ? unquoted(node.text) : node.text;
}
