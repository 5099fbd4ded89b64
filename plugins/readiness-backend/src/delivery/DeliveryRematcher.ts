import { EntityRef } from 'backstage-plugin-readiness-common';
import { DeliveryStore } from '../stores/DeliveryStore';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';
import { DeliveryMapping, WholeCatalog } from './DeliveryMapping';

const CHUNK = 200;

/** Gives deliveries to the entities that they match now. */
export class DeliveryRematcher {
  readonly #store: DeliveryStore;
  readonly #mapping: Pick<DeliveryMapping, 'matcherOf'>;
  /** The mapping may be another one than before the start. */
  #mappingIsNew = true;

  constructor(options: {
    store: DeliveryStore;
    mapping: Pick<DeliveryMapping, 'matcherOf'>;
  }) {
    this.#store = options.store;
    this.#mapping = options.mapping;
  }

  /**
   * To be called after the catalog was taken over: with what matched nothing yet, and once after a start
   * with everything. Only what comes out otherwise is written.
   *
   * @returns the entities that have other deliveries than before
   */
  async rematch(
    catalog: WholeCatalog,
    abort: AbortSignal,
  ): Promise<EntityRef[]> {
    const subjects = this.#mappingIsNew
      ? await this.#store.listSubjects()
      : await this.#listChanged(catalog);
    const match = this.#mapping.matcherOf(catalog);
    const affected = new Set<EntityRef>();
    for (const chunk of chunks(subjects, CHUNK)) {
      if (abort.aborted) return [...affected];
      const matched = chunk.map(one => ({ ...one, match: match(one) }));
      const refs = await this.#store.rematch(matched);
      refs.forEach(ref => affected.add(ref));
      await breathe();
    }
    this.#mappingIsNew = false;
    return [...affected];
  }

  async #listChanged(catalog: WholeCatalog) {
    const match = this.#mapping.matcherOf(catalog);
    const unmatched = await this.#store.listUnmatched();
    return unmatched.filter(one => {
      const now = match(one);
      return 'entityRef' in now || now.reason !== one.reason;
    });
  }
}
