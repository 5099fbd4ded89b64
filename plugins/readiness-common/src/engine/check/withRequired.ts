import { RawOutcome } from '../../model';
import { CompiledCheck } from './compiledCheck';
import { RawJudgement } from './judgement';

/**
 * While the required check is not a pass, this one takes its status and is folded under it: no pass
 * over an empty set, no paying twice for one gap. It can pass only if both can.
 */
export function withRequired(
  own: RawJudgement,
  check: CompiledCheck,
  required: RawJudgement,
): RawJudgement {
  const flipsAt = Math.min(own.flipsAt, required.flipsAt);
  if (required.outcome.status === 'pass') return { ...own, flipsAt };
  return {
    outcome: takenFrom(required.outcome, check),
    canPass: own.canPass && required.canPass,
    foldedUnder: [...required.foldedUnder, check.id],
    flipsAt,
  };
}

/** The evidence stays with the required check: this one has none of its own. */
function takenFrom(outcome: RawOutcome, check: CompiledCheck): RawOutcome {
  switch (outcome.status) {
    case 'fail': {
      const text = check.definition.failureTitle;
      return {
        status: 'fail',
        reason: { code: 'requires', text },
        evidence: [],
      };
    }
    case 'unknown':
      return { ...outcome, evidence: [] };
    default:
      return outcome;
  }
}
