import { Entity } from '@backstage/catalog-model';
import { FactStates, Traits, Waiver } from '../model';

/**
 * Everything a verdict on one entity follows from, beside the definitions: plain JSON.
 *
 * @public
 */
export interface EvaluationInput {
  /** As in the catalog, labels of ours stripped. */
  entity: Entity;
  traits: Traits;
  facts: FactStates;
  /** Ids of the collectors that have ever delivered a fact in this installation. */
  connected: readonly string[];
  waivers: readonly Waiver[];
  /** Milliseconds since the epoch. */
  now: number;
  /**
   * Folders of the machine, as absolute paths: a catalog file on disk is named as it is found from the first that it is
   * under, and never by where the machine keeps it.
   */
  roots?: readonly string[];
}
