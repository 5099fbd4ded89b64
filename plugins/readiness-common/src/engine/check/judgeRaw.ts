import { RawOutcome, UnknownReason } from '../../model';
import { judgeCondition } from '../condition/judgeCondition';
import { Node } from '../condition/node';
import { Verdict } from '../condition/verdict';
import { CompiledCheck } from './compiledCheck';
import { CheckContext } from './context';
import { RawJudgement } from './judgement';
import { missingFacts, unconnected, unconnectedBy } from './unconnected';
import { withRequired } from './withRequired';

const NOT_APPLICABLE: RawJudgement = Object.freeze({
  outcome: {
    status: 'not-applicable' as const,
    reason: {
      code: 'applicability' as const,
      text: 'Not asked of entities like this one',
    },
  },
  canPass: false,
  foldedUnder: [],
  flipsAt: Infinity,
});

/** The stage comes from the catalog, not from the clock, hence no instant. */
const NOT_YET: RawJudgement = Object.freeze({
  outcome: {
    status: 'unknown' as const,
    reason: 'not-yet' as const,
    missing: [],
    evidence: [],
  },
  canPass: true,
  foldedUnder: [],
  flipsAt: Infinity,
});

/**
 * Floor 3: one check for one entity. An exception is an error of this check alone. In this order:
 * does it apply, can it be judged here at all, is it asked before launch, does what it requires
 * hold, and only then: what do its own facts say.
 */
export function judgeRaw(
  check: CompiledCheck,
  context: CheckContext,
  required: RawJudgement | undefined,
): RawJudgement {
  try {
    return judge(check, context, required);
  } catch (error) {
    return defect(error instanceof Error ? error.message : `${error}`);
  }
}

function judge(
  check: CompiledCheck,
  context: CheckContext,
  required: RawJudgement | undefined,
): RawJudgement {
  if (check.defect !== undefined) return defect(check.defect);
  if (check.appliesTo?.(context.subject) === false) return NOT_APPLICABLE;
  if (required?.outcome.status === 'not-applicable') return NOT_APPLICABLE;
  const verdict = judgeCondition(check.condition as Node, context);
  if (verdict.status === 'unconnected' || verdict.status === 'left-out') {
    return unconnected(verdict.lines, context);
  }
  if (required?.unconnected) return unconnectedBy(required);
  if (check.definition.afterLaunch && context.preLaunch) return NOT_YET;
  const own = judgementOf(verdict, check, context);
  return required && check.requires
    ? withRequired(own, check.requires, required)
    : own;
}

function judgementOf(
  verdict: Verdict,
  check: CompiledCheck,
  context: CheckContext,
): RawJudgement {
  const { status, canPass, kind, flipsAt } = verdict;
  return {
    outcome: outcomeOf(verdict, check, context),
    canPass,
    kind: status === 'pass' ? kind : undefined,
    foldedUnder: [],
    flipsAt,
  };
}

function outcomeOf(
  verdict: Verdict,
  check: CompiledCheck,
  context: CheckContext,
): RawOutcome {
  const { status, reason, message, lines } = verdict;
  const evidence = [...lines];
  if (status === 'pass') return { evidence, status };
  if (status === 'error') return { status, message: message ?? '' };
  if (status === 'fail') {
    const text = check.definition.failureTitle;
    return { evidence, reason: { code: 'condition', text }, status };
  }
  const missing = missingFacts(lines, context.connected);
  return {
    evidence,
    missing,
    reason: reason as UnknownReason,
    status: 'unknown',
  };
}

function defect(message: string): RawJudgement {
  return {
    outcome: { status: 'error', message },
    canPass: true,
    foldedUnder: [],
    flipsAt: Infinity,
  };
}
