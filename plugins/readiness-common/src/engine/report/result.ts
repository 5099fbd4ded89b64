import { CheckResult } from '../../model';
import { EvaluationInput } from '../input';
import { fixFor } from '../remediation/fix';
import { applies, Entry } from '../scorecard/entry';

/** One check as the report shows it. Keys without a value are left out; the order is that of canonical JSON. */
export function resultOf(
  entry: Entry,
  gains: ReadonlyMap<string, number>,
  { entity, roots }: Pick<EvaluationInput, 'entity' | 'roots'>,
): CheckResult {
  const { reference, judgement, outcome, standing, foldedUnder } = entry;
  const { check, category, weight, level } = reference;
  const gap = isGap(entry) ? judgement : undefined;
  const waitsFor = outcome.status === 'waived' ? undefined : gap?.waitsFor;
  const result = { category, check: check.id } as CheckResult;
  if (gap) result.fix = fixFor(check.definition.remediation, entity, roots);
  if (foldedUnder) result.foldedUnder = foldedUnder;
  result.gain = gains.get(check.id) ?? 0;
  if (outcome.status === 'pass') result.kind = judgement.raw.kind;
  if (level) result.level = level.id;
  result.outcome = outcome;
  result.standing = standing;
  if (waitsFor) result.waitsFor = waitsFor;
  if (gap?.raw.unconnected) result.waitsForSignals = gap.raw.unconnected;
  result.weight = weight;
  return result;
}

function isGap(entry: Entry): boolean {
  return applies(entry) && entry.outcome.status !== 'pass';
}
