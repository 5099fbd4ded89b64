import { EntityRef, ProjectedLevels } from 'backstage-plugin-readiness-common';

/** A point in the order in which levels changed. */
export interface ProjectionPosition {
  /** Positions of different epochs have nothing to do with each other. */
  epoch: string;
  /** Counts the transactions that changed a level, without gaps and in the order of their commits. */
  seq: number;
}

export interface LevelsOfEntity {
  entityRef: EntityRef;
  /** Empty when no scorecard applies to it any more. */
  levels: ProjectedLevels;
}

export interface LevelChanges {
  position: ProjectionPosition;
  /** These are the levels of all; who is not named has none. */
  full: boolean;
  /** By ref. */
  entries: LevelsOfEntity[];
}

/**
 * The levels of entities, for the catalog to show. Written by `ReportStore.keep`, and only where a level
 * changes; forgotten with the entity. Entities that went are in here for as long as their reports are: the
 * catalog does not ask for what it does not have, and one that returns must be what it was at once.
 */
export interface ProjectionStore {
  /** What changed since; everything, when that is left out or not known here. */
  read(since?: ProjectionPosition): Promise<LevelChanges>;
}
