import { CollectedEntity } from '../stores/FactStore';

/** What became of asking a collector about one batch. */
export interface BatchResult {
  /** Ready to be recorded: every declared fact of every entity, save those cut off by an abort. */
  entities: CollectedEntity[];
  /** Entities for which at least one fact failed. */
  failures: number;
  /** Entities with at least one fact that is present. */
  present: number;
  /** Whether anything came back that is an answer. */
  answered: boolean;
  /** Whether a source knows any of the entities: see {@link delivers}. */
  delivered: boolean;
  /** The first thing that went wrong. */
  message?: string;
}
