import { EntityRef } from 'backstage-plugin-readiness-common';
import { CategoryStates } from './shared/categoryStates';

/** A point in the order in which levels changed. */
export interface ProjectionPosition {
  /** Positions of different epochs have nothing to do with each other. */
  epoch: string;
  /** Counts the transactions that changed a level, without gaps and in the order of their commits. */
  seq: number;
}

/** How an entity stands under one scorecard. */
export interface KeptLevel {
  level: string;
  rank: number;
  categories: CategoryStates;
}

export interface LevelsOfEntity {
  entityRef: EntityRef;
  /** By scorecard. Empty when none applies to it any more. */
  levels: Record<string, KeptLevel>;
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
 * or the state of a category changes, whether or not it is shown; forgotten with the entity. Entities that went are in here for as long as their reports are: the
 * catalog does not ask for what it does not have, and one that returns must be what it was at once.
 */
export interface ProjectionStore {
  /** What changed since; everything, when that is left out or not known here. */
  read(since?: ProjectionPosition): Promise<LevelChanges>;
}
