import {
  CatalogProjection,
  EntityRef,
  ProjectedLevels,
} from 'backstage-plugin-readiness-common';
import { Labels, labelsOf, NO_LABELS, sameLabels } from './labels';

/** What this replica knows of the levels of all entities. */
export class LevelMap {
  readonly #labels = new Map<EntityRef, Labels>();
  /** By levels: there are many entities, but few different levels. */
  readonly #shared = new Map<string, Labels>();
  #cursor?: string;

  /** Up to where it knows; to be asked from there on. Missing before the first answer. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /** Labels to stamp; undefined while nothing is known of any entity. */
  get(ref: EntityRef): Labels | undefined {
    if (this.#cursor === undefined) return undefined;
    return this.#labels.get(ref) ?? NO_LABELS;
  }

  /**
   * Takes an answer over, and tells whose labels it changed. What is not named in a full answer has none.
   */
  apply({ full, cursor, entries }: CatalogProjection): EntityRef[] {
    const named = new Map(
      entries.map(({ entityRef, levels }) => [entityRef, this.#share(levels)]),
    );
    const forgotten = full
      ? [...this.#labels.keys()].filter(ref => !named.has(ref))
      : [];
    forgotten.forEach(ref => named.set(ref, NO_LABELS));
    this.#cursor = cursor;
    return [...named].flatMap(([ref, labels]) =>
      this.#set(ref, labels) ? ref : [],
    );
  }

  /** Whether that is new. */
  #set(ref: EntityRef, labels: Labels): boolean {
    const before = this.#labels.get(ref) ?? NO_LABELS;
    if (labels === NO_LABELS) this.#labels.delete(ref);
    else this.#labels.set(ref, labels);
    return !sameLabels(before, labels);
  }

  #share(levels: ProjectedLevels): Labels {
    const key = JSON.stringify(levels);
    const known = this.#shared.get(key);
    if (known) return known;
    const labels = labelsOf(levels);
    const shared = sameLabels(labels, NO_LABELS) ? NO_LABELS : labels;
    this.#shared.set(key, shared);
    return shared;
  }
}
