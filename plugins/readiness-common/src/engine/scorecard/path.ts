import { PathStep, PathToNextLevel, WaitsFor } from '../../model';
import { byText } from '../order';
import { Entry } from './entry';
import { StandingRung } from './rungs';

const MOVES: readonly WaitsFor[] = ['owner', 'platform', 'time'];

/**
 * What stands between here and the next rung: the owner's steps first, least effort and then most
 * gain first, then what waits for the platform, then what waits for time. A check that is folded
 * is no step of its own, the one it is folded under is. Null when there is no rung left.
 */
export function pathOf(
  standing: readonly StandingRung[],
  entries: readonly Entry[],
  gains: ReadonlyMap<string, number>,
): PathToNextLevel | null {
  const next = standing.find(
    ({ rung }) => rung.state === 'blocked' || rung.state === 'closed',
  )?.rung;
  if (!next) return null;
  const byCheck = new Map(
    entries.map(entry => [entry.reference.check.id, entry]),
  );
  const roots = next.blockers.map(
    check => byCheck.get(check)?.foldedUnder ?? check,
  );
  const steps = [...new Set(roots)]
    .flatMap(check => byCheck.get(check) ?? [])
    .map(entry => stepOf(entry, gains))
    .sort(inOrder);
  return {
    effort: steps.reduce((sum, step) => sum + step.effort, 0),
    level: next.level,
    steps,
    waitsForSignals: next.waitsForSignals,
  };
}

function stepOf(
  { reference, judgement }: Entry,
  gains: ReadonlyMap<string, number>,
): PathStep {
  const { id, definition } = reference.check;
  const waitsFor = judgement.waitsFor ?? 'owner';
  return {
    check: id,
    effort: waitsFor === 'owner' ? definition.remediation.effort : 0,
    gain: gains.get(id) ?? 0,
    waitsFor,
  };
}

function inOrder(a: PathStep, b: PathStep): number {
  return (
    MOVES.indexOf(a.waitsFor) - MOVES.indexOf(b.waitsFor) ||
    a.effort - b.effort ||
    b.gain - a.gain ||
    byText(a.check, b.check)
  );
}
