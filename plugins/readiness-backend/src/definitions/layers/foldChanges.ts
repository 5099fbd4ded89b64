import { JsonObject } from '@backstage/types';
import { Change } from './Change';
import { Complaint } from './Complaint';
import { foldDefinition, FoldedMap } from './foldDefinition';
import { FoldedScorecard, foldScorecard } from './foldScorecard';
import { checksInForce, scorecardsInForce, valuesOf } from './inForce';

/** A set of definitions as the layers make it, not validated yet. */
export interface RawSet {
  facts: JsonObject;
  checks: JsonObject;
  scorecards: Record<string, RawScorecard>;
}

export type RawScorecard = JsonObject & {
  levels: JsonObject[];
  categories: JsonObject[];
  checks: JsonObject;
};

/** What all layers so far made of everything. */
export interface FoldedSet {
  facts: FoldedMap;
  checks: FoldedMap;
  /** Scorecards without their lists and references. */
  heads: FoldedMap;
  scorecards: Map<string, FoldedScorecard>;
}

/**
 * Lays the layers on top of each other, lowest first.
 *
 * @param closed - rungs to leave out since no check is left on them: `<scorecard> <level>`
 */
export function foldChanges(
  changes: readonly Change[],
  closed: ReadonlySet<string>,
): { raw: RawSet; complaints: Complaint[] } {
  const folded: FoldedSet = {
    facts: new Map(),
    checks: new Map(),
    heads: new Map(),
    scorecards: new Map(),
  };
  const layers = [...new Set(changes.map(({ layer }) => layer))];
  const complaints = layers
    .sort((a, b) => a - b)
    .flatMap(layer => {
      const own = changes.filter(change => change.layer === layer);
      return [...foldMaps(folded, own), ...foldScorecards(folded, own)];
    });
  const raw = {
    facts: valuesOf(folded.facts),
    checks: checksInForce(folded),
    scorecards: scorecardsInForce(folded, closed),
  };
  return { raw, complaints };
}

function foldMaps(folded: FoldedSet, changes: readonly Change[]): Complaint[] {
  return changes.flatMap(change => {
    const { kind } = change.unit;
    if (kind !== 'facts' && kind !== 'checks') return [];
    return foldDefinition(folded[kind], change) ?? [];
  });
}

function foldScorecards(
  { heads, scorecards }: FoldedSet,
  changes: readonly Change[],
): Complaint[] {
  const headOf = (id: string) =>
    changes.find(({ unit }) => unit.kind === 'scorecards' && unit.id === id);
  const referencesOf = (id: string) =>
    changes.filter(
      ({ unit }) => unit.kind === 'references' && unit.scorecard === id,
    );
  return idsOf(changes).flatMap(id => {
    const scorecard = scorecards.get(id) ?? {
      levels: [],
      categories: [],
      references: new Map(),
    };
    scorecards.set(id, scorecard);
    return foldScorecard(heads, scorecard, headOf(id), referencesOf(id));
  });
}

function idsOf(changes: readonly Change[]): string[] {
  const ids = changes.flatMap(({ unit }) => {
    if (unit.kind === 'scorecards') return [unit.id];
    return unit.kind === 'references' ? [unit.scorecard] : [];
  });
  return [...new Set(ids)];
}
