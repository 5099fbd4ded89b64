import { Entity } from '@backstage/catalog-model';
import { CheckResult } from '../../model';
import { fixFor } from '../remediation/fix';
import { applies, Entry } from '../scorecard/entry';

/** One check as the report shows it. Keys without a value are left out. */
export function resultOf(
  entry: Entry,
  gains: ReadonlyMap<string, number>,
  entity: Entity,
): CheckResult {
  const { reference, judgement, outcome, standing, foldedUnder } = entry;
  const { check, category, weight, level } = reference;
  const result: CheckResult = {
    check: check.id,
    category,
    weight,
    standing,
    outcome,
    gain: gains.get(check.id) ?? 0,
  };
  if (level) result.level = level.id;
  if (outcome.status === 'pass') result.kind = judgement.raw.kind;
  if (foldedUnder) result.foldedUnder = foldedUnder;
  return isGap(entry) ? withGap(result, entry, entity) : result;
}

function withGap(result: CheckResult, entry: Entry, entity: Entity) {
  const { check, raw, waitsFor } = entry.judgement;
  result.fix = fixFor(check.definition.remediation, entity);
  if (entry.outcome.status !== 'waived') result.waitsFor = waitsFor;
  if (raw.unconnected) result.waitsForSignals = raw.unconnected;
  return result;
}

function isGap(entry: Entry): boolean {
  return applies(entry) && entry.outcome.status !== 'pass';
}
