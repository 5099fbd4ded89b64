import { CheckResult, Report, Rung } from 'backstage-plugin-readiness-common';
import { OpenCheck, OpenRung, OpenState } from '../OpenState';

export function openOf({ results, rungs }: Report): OpenState {
  const roots = new Map(
    results.flatMap(({ check, foldedUnder }) =>
      foldedUnder ? [[check, foldedUnder]] : [],
    ),
  );
  return {
    checks: results.flatMap(toOpenCheck),
    rungs: rungs.flatMap(rung => toOpenRung(rung, roots)),
  };
}

function toOpenCheck(result: CheckResult): OpenCheck[] {
  const { check, outcome, waitsFor, standing, foldedUnder, gain } = result;
  if (standing !== 'counted' || foldedUnder || !waitsFor) return [];
  const { status } = outcome;
  if (status === 'unknown') {
    return [{ check, status, reason: outcome.reason, waitsFor, gain }];
  }
  return status === 'fail' || status === 'error'
    ? [{ check, status, waitsFor, gain }]
    : [];
}

function toOpenRung(
  { level, state, blockers, waitsForSignals }: Rung,
  roots: ReadonlyMap<string, string>,
): OpenRung[] {
  if (state !== 'blocked' && state !== 'closed') return [];
  const needs = [...new Set(blockers.map(one => roots.get(one) ?? one))];
  const closed = state === 'closed' || waitsForSignals.length > 0;
  return [{ level, needs, ...(closed && { closed }) }];
}
