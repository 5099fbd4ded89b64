import { canonicalJson, EntityRef } from 'backstage-plugin-readiness-common';
import { WholeCatalog } from '../delivery/DeliveryMapping';
import { AlarmStore } from '../stores/AlarmStore';
import { breathe } from '../util/breathe';
import { AlarmMapper } from './AlarmMapper';

const PAGE = 1000;

/** Gives alarms to the entities that they match now. */
export class AlarmRematcher {
  readonly #store: Pick<AlarmStore, 'listSources' | 'page' | 'rematch'>;
  readonly #mapper: AlarmMapper;
  /** Of the names by which all alarms were matched last; the configuration may be new after a start. */
  #matchedBy?: string;

  constructor(options: {
    store: Pick<AlarmStore, 'listSources' | 'page' | 'rematch'>;
    mapper: AlarmMapper;
  }) {
    this.#store = options.store;
    this.#mapper = options.mapper;
  }

  /**
   * To be called after the catalog was taken over. Alarms are looked at only where a name changed that the
   * mapping goes by; only what comes out otherwise is written.
   *
   * @returns the entities that have other alarms than before
   */
  async rematch(
    catalog: WholeCatalog,
    abort: AbortSignal,
  ): Promise<EntityRef[]> {
    if ((await this.#store.listSources()).length === 0) return [];
    const { fingerprint } = await this.#mapper.indexOf(catalog);
    if (fingerprint === this.#matchedBy) return [];
    const match = await this.#mapper.matcherOf(catalog);
    const affected = new Set<EntityRef>();
    for (let after = 0; ; ) {
      if (abort.aborted) return [...affected];
      const page = await this.#store.page({ after, limit: PAGE });
      const others = page
        .map(one => ({ ...one, now: match(one) }))
        .filter(one => canonicalJson(one.now) !== canonicalJson(one.match))
        .map(({ id, now }) => ({ id, match: now }));
      const { entityRefs } = await this.#store.rematch(others);
      entityRefs.forEach(ref => affected.add(ref));
      await breathe();
      if (page.length < PAGE) break;
      after = page[page.length - 1].id;
    }
    this.#matchedBy = fingerprint;
    return [...affected];
  }
}
