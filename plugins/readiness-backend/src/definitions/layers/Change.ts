import { JsonValue } from '@backstage/types';

/** What is accepted or refused as a whole, apart from all others. */
export type Unit =
  | { kind: 'facts' | 'checks'; id: string }
  /** A scorecard without its references. */
  | { kind: 'scorecards'; id: string }
  /** What a scorecard asks of one check. */
  | { kind: 'references'; scorecard: string; id: string };

/** What one layer says of one unit: a definition, a change to what is below, or `false`. */
export interface Change {
  /** Position of the layer; 0 is the lowest. */
  layer: number;
  unit: Unit;
  /** As it is written now. */
  current: JsonValue;
  /** As it was when it was last good. */
  kept?: JsonValue;
  /** Which of the two counts, if any. */
  state: 'current' | 'kept' | 'refused';
}

/** What counts of a change; nothing of one that is refused. */
export function valueOf(change: Change): JsonValue | undefined {
  if (change.state === 'refused') return undefined;
  return change.state === 'kept' ? change.kept : change.current;
}

/** Path of a unit from the root of a layer. */
export function pathOf(unit: Unit): string[] {
  return unit.kind === 'references'
    ? ['scorecards', unit.scorecard, 'checks', unit.id]
    : [unit.kind, unit.id];
}

export function isSameUnit(a: Unit, b: Unit): boolean {
  return pathOf(a).join('\n') === pathOf(b).join('\n');
}

/** Of which unit a path speaks, and what is left of the path; undefined above all units. */
export function unitAt(
  path: readonly string[],
): { unit: Unit; rest: string[] } | undefined {
  const [kind, id, field, check, ...rest] = path;
  if (id === undefined) return undefined;
  if (kind === 'scorecards' && field === 'checks' && check !== undefined) {
    return { unit: { kind: 'references', scorecard: id, id: check }, rest };
  }
  const unit = { kind: kind as 'facts' | 'checks' | 'scorecards', id };
  return { unit, rest: path.slice(2) };
}
