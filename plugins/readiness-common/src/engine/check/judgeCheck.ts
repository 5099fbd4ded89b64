import { Waiver } from '../../model';
import { waitsFor } from '../waitsFor';
import { CompiledCheck } from './compiledCheck';
import { CheckContext } from './context';
import { Judgement, RawJudgement } from './judgement';
import { judgeRaw } from './judgeRaw';
import { nextTurn, waive, waiverInForce } from './waive';

/** One check for one entity, waivers applied; judged once, however many scorecards ask. */
export function judgeCheck(
  check: CompiledCheck,
  context: CheckContext,
): Judgement {
  const known = context.judgements.get(check.id);
  if (known) return known;
  const judgement = judge(check, context);
  context.judgements.set(check.id, judgement);
  return judgement;
}

function judge(check: CompiledCheck, context: CheckContext): Judgement {
  const required =
    check.requires && !check.defect
      ? judgeCheck(check.requires, context)
      : undefined;
  const raw = judgeRaw(check, context, required?.raw);
  const own = context.waivers.get(check.id);
  // Nobody can accept the risk of what nobody can see here: its rung is closed, not waived.
  const waiver = raw.unconnected
    ? undefined
    : (own && waiverInForce(own, context.now)) ?? inherited(raw, required);
  const turn = own ? nextTurn(own, context.now) : Infinity;
  return {
    check,
    raw,
    outcome: waive(raw.outcome, waiver),
    waiver,
    waitsFor: waitsFor(raw.outcome),
    flipsAt: Math.min(raw.flipsAt, required?.flipsAt ?? Infinity, turn),
  };
}

/**
 * What is folded under a waived check is covered along with it, unless that one merely waits for
 * the platform. Else losing a fact would raise a level: a pass whose fact is lost would wake its
 * dormant waiver, and the waiver would cover checks that failed until then on their own.
 */
function inherited(
  raw: RawJudgement,
  required: Judgement | undefined,
): Waiver | undefined {
  const covers =
    raw.foldedUnder.length > 0 && required?.waitsFor !== 'platform';
  return covers ? required?.waiver : undefined;
}
