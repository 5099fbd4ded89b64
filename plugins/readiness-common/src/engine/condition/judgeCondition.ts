import { all, any } from './combine';
import { ConditionContext } from './context';
import { judgeLeaf } from './judgeLeaf';
import { Node } from './node';
import { Verdict } from './verdict';

/** Judges every part, without stopping early: each comparison yields its line of evidence. */
export function judgeCondition(node: Node, context: ConditionContext): Verdict {
  switch (node.type) {
    case 'leaf':
      return judgeLeaf(node, context);
    case 'choice':
      return judgeCondition(
        node.test(context.subject) ? node.then : node.else,
        context,
      );
    default:
      return (node.type === 'all' ? all : any)(
        node.parts.map(part => judgeCondition(part, context)),
      );
  }
}
