import { PlacedError } from 'backstage-plugin-readiness-common';
import { Change, valueOf } from './Change';
import { Complaint } from './Complaint';
import { RawSet } from './foldChanges';

/**
 * A rung that no check is left on could never be earned, or always: it is left out, and the layer
 * that had the last word is told.
 */
export function emptyRung(
  { code, path }: PlacedError,
  changes: readonly Change[],
  raw: RawSet,
): { closes: string; complaint: Complaint } | undefined {
  if (code !== 'level-without-checks') return undefined;
  const [, scorecard, , index] = path.map(String);
  const level = `${raw.scorecards[scorecard].levels[Number(index)].id}`;
  const change = lastWord(changes.filter(one => isAbout(one, scorecard)));
  const message = `no check is left on the rung "${level}" of "${scorecard}", so it is left out; give it one, or take it out here as well, for example { "levels": { "${level}": false } }`;
  const rest = change.unit.kind === 'scorecards' ? ['levels', level] : [];
  return {
    closes: `${scorecard} ${level}`,
    complaint: { change, code, rest, message },
  };
}

/** Whether a change may have taken checks from a scorecard's rungs. */
function isAbout(change: Change, scorecard: string): boolean {
  const { unit, state } = change;
  if (state === 'refused') return false;
  if (unit.kind === 'checks') return valueOf(change) === false;
  if (unit.kind === 'references') return unit.scorecard === scorecard;
  return unit.kind === 'scorecards' && unit.id === scorecard;
}

function lastWord(changes: readonly Change[]): Change {
  return changes.reduce((a, b) => (b.layer > a.layer ? b : a));
}
