import { idSchema } from 'backstage-plugin-readiness-common';
import {
  Collector,
  ReadinessCollectorsExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { createAppliesTo } from './collection/appliesTo';

/** What modules bring. A collector that cannot work is refused when the backend starts, not later. */
export class CollectorRegistry implements ReadinessCollectorsExtensionPoint {
  readonly #collectors = new Map<string, Collector>();
  readonly #taken: ReadonlySet<string>;

  /** @param taken - ids that are ours */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  addCollector(collector: Collector): void {
    const { id } = collector;
    const error = idSchema.safeParse(id).error;
    if (error) throw new Error(`Collector '${id}' ${error.issues[0].message}`);
    if (this.#taken.has(id) || this.#collectors.has(id)) {
      throw new Error(`There is a collector '${id}' already`);
    }
    createAppliesTo(collector);
    this.#collectors.set(id, collector);
  }

  get collectors(): Collector[] {
    return [...this.#collectors.values()];
  }
}
