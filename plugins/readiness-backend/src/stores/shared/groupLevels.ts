import { EntityRef } from 'backstage-plugin-readiness-common';
import { KeptLevel, LevelsOfEntity } from '../ProjectionStore';
import { CategoryStates } from './categoryStates';

export type LevelRow = { entityRef: EntityRef } & (
  | { scorecard: string; level: string; rank: number; categories: string }
  /** Of an entity without reports. */
  | { scorecard: null }
);

/** One entry per entity, from rows that are sorted by it. */
export function groupLevels(rows: readonly LevelRow[]): LevelsOfEntity[] {
  const entries: LevelsOfEntity[] = [];
  const parse = parseOnce();
  for (const row of rows) {
    const { entityRef } = row;
    let entry = entries[entries.length - 1];
    if (entry?.entityRef !== entityRef) {
      entry = { entityRef, levels: {} };
      entries.push(entry);
    }
    if (row.scorecard !== null) {
      const { scorecard, level, rank, categories } = row;
      const kept: KeptLevel = { level, rank, categories: parse(categories) };
      entry.levels[scorecard] = kept;
    }
  }
  return entries;
}

/** There are many entities, but few different texts. */
function parseOnce(): (text: string) => CategoryStates {
  const known = new Map<string, CategoryStates>();
  return text => {
    const states = known.get(text) ?? (JSON.parse(text) as CategoryStates);
    known.set(text, states);
    return states;
  };
}
