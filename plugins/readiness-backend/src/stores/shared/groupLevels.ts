import { EntityRef } from 'backstage-plugin-readiness-common';
import { LevelsOfEntity } from '../ProjectionStore';

export interface LevelRow {
  entityRef: EntityRef;
  /** None in the row of an entity without reports. */
  scorecard: string | null;
  level: string;
  rank: number;
}

/** One entry per entity, from rows that are sorted by it. */
export function groupLevels(rows: readonly LevelRow[]): LevelsOfEntity[] {
  const entries: LevelsOfEntity[] = [];
  for (const { entityRef, scorecard, level, rank } of rows) {
    let entry = entries[entries.length - 1];
    if (entry?.entityRef !== entityRef) {
      entry = { entityRef, levels: {} };
      entries.push(entry);
    }
    if (scorecard !== null) entry.levels[scorecard] = { level, rank };
  }
  return entries;
}
