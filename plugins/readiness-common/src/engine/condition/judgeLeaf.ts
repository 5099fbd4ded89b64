import { FactState } from '../../model';
import { freshness } from '../facts/freshness';
import { ConditionContext } from './context';
import { judgeAnswer } from './judgeAnswer';
import { Leaf } from './leaf';
import { answeredLine, unansweredLine, unreadableLine } from './line';
import { Verdict } from './verdict';

/** One comparison for one entity. Never throws: what cannot be read is a defect of ours. */
export function judgeLeaf(leaf: Leaf, context: ConditionContext): Verdict {
  if (!context.connected.has(leaf.source)) return unconnected(leaf);
  const state = context.facts[leaf.fact];
  try {
    return judgeState(leaf, state, context.now);
  } catch (error) {
    return defect(leaf, error instanceof Error ? error.message : `${error}`);
  }
}

function judgeState(
  leaf: Leaf,
  state: FactState | undefined,
  now: number,
): Verdict {
  const fresh = freshness(state, leaf.lifetime, now);
  if ('reason' in fresh) return unanswered(leaf, fresh, state, now);
  const { answer, held } = fresh;
  const verdict = judgeAnswer(leaf, answer, now);
  const { status, flipsAt } = verdict;
  const kind = (answer.status === 'present' && answer.kind) || leaf.kind;
  return {
    status,
    reason: 'reason' in verdict ? verdict.reason : undefined,
    kind,
    canPass: status !== 'fail',
    lines: [answeredLine(leaf, verdict, { answer, held, state, kind })],
    flipsAt,
  };
}

/** What was last seen still tells whether it could pass; what was never answered tells nothing. */
function unanswered(
  leaf: Leaf,
  { reason, last }: Extract<ReturnType<typeof freshness>, { reason: unknown }>,
  state: FactState | undefined,
  now: number,
): Verdict {
  const before = last && judgeAnswer(leaf, last, now);
  return {
    status: 'unknown',
    reason,
    canPass: before !== undefined && before.status !== 'fail',
    lines: [unansweredLine(leaf, reason, state)],
    flipsAt: before?.flipsAt ?? Infinity,
  };
}

function unconnected(leaf: Leaf): Verdict {
  return {
    status: leaf.whereConnected ? 'left-out' : 'unconnected',
    canPass: false,
    lines: [unansweredLine(leaf, 'no-source')],
    flipsAt: Infinity,
  };
}

function defect(leaf: Leaf, message: string): Verdict {
  return {
    status: 'error',
    message: `${leaf.fact}: ${message}`,
    canPass: true,
    lines: [unreadableLine(leaf)],
    flipsAt: Infinity,
  };
}
