import { JsonValue } from '@backstage/types';
import { DefinitionError, Instant } from 'backstage-plugin-readiness-common';

/**
 * How a layer is doing: all of it is in force (`ok`), some of its definitions are refused (`partly`),
 * it cannot be read and what it last said is in force (`held`), or nothing of it is (`failed`).
 */
export type LayerStatus = 'ok' | 'partly' | 'held' | 'failed';

/** Definitions as they are written, or changes to those below; `false` takes one out. By id. */
export interface LayerContent {
  facts: Record<string, JsonValue>;
  checks: Record<string, JsonValue>;
  scorecards: Record<string, JsonValue>;
}

/** One place that definitions come from. */
export interface DefinitionLayer {
  /** `built-in`, `module:payments`, `file:./standard.yaml`, `configuration` */
  id: string;
  /** As it is shown: `Built in`, `File ./standard.yaml`. */
  title: string;
  /** Last time that it could be read; missing when it never could. */
  readAt?: Instant;
  status: LayerStatus;
  /** All that is wrong with it; paths are those within the layer. */
  problems: DefinitionError[];
  /** What of it is in force: for a refused definition, its last good version. */
  accepted: LayerContent;
}

/** A replica that wants its layers to be those in force. */
export interface Claim {
  replica: string;
  packageVersion: string;
  /** When it read its configuration: the newest one counts. */
  since: Instant;
  confirmedAt: Instant;
}

/** The layers in force, for every replica to show, and whose they are. */
export interface DefinitionLayerStore {
  /** Lowest first. */
  list(): Promise<DefinitionLayer[]>;
  /** Keeps these and no others, in this order. */
  replace(layers: readonly DefinitionLayer[]): Promise<void>;
  /**
   * Asks to be the one replica that reads layers for all. Replicas whose configurations differ, as
   * while an installation is upgraded, would otherwise undo each other's standard in turns.
   *
   * @param lapsedBefore - a claim last confirmed before then is nobody's any more
   * @returns whether it is
   */
  claim(claim: Claim, lapsedBefore: Instant): Promise<boolean>;
  /** Gives up the claim, if it is that replica's. */
  release(replica: string): Promise<void>;
}
