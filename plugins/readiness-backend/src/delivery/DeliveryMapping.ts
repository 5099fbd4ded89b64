import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { Match, Subject } from '../stores/DeliveryStore';
import { messageOf } from '../util/messageOf';
import { MappingIndex } from './mapping/MappingIndex';
import { MappingRule } from './mapping/MappingRule';
import { matchSubject } from './mapping/matchSubject';

/** A catalog with all its entities. */
export interface WholeCatalog {
  entities(): Iterable<[EntityRef, Entity]>;
}

/** How long nobody waits for a catalog that does not answer, in milliseconds. */
const LONGEST_WAIT = 20_000;

/** Finds entities in the catalog as it was last read. */
export class DeliveryMapping {
  readonly #readCatalog: (abort: AbortSignal) => Promise<WholeCatalog>;
  readonly #rules: readonly MappingRule[];
  readonly #logger: LoggerService;
  #last?: { catalog: WholeCatalog; index: MappingIndex };

  constructor(options: {
    readCatalog(abort: AbortSignal): Promise<WholeCatalog>;
    rules: readonly MappingRule[];
    logger: LoggerService;
  }) {
    this.#readCatalog = options.readCatalog;
    this.#rules = options.rules;
    this.#logger = options.logger;
  }

  /**
   * What is said of subjects by the catalog as it is now; by the one before, while the catalog does not
   * answer: what a feed tells is taken all the same, and matched later.
   */
  async matcher(): Promise<(subject: Subject) => Match> {
    try {
      return this.matcherOf(
        await this.#readCatalog(AbortSignal.timeout(LONGEST_WAIT)),
      );
    } catch (error) {
      this.#logger.warn(
        `Deliveries are matched without the catalog of now: ${messageOf(
          error,
        )}`,
      );
      if (this.#last) return this.matcherOf(this.#last.catalog);
      return () => ({ reason: 'The catalog could not be read yet' });
    }
  }

  matcherOf(catalog: WholeCatalog): (subject: Subject) => Match {
    if (this.#last?.catalog !== catalog) {
      this.#last = { catalog, index: new MappingIndex(catalog.entities()) };
    }
    const { index } = this.#last;
    const known = new Map<string, Match>();
    return ({ source, subject }) => {
      const key = `${source}\n${subject}`;
      const match =
        known.get(key) ??
        matchSubject({ ...JSON.parse(subject), source }, index, this.#rules);
      known.set(key, match);
      return match;
    };
  }
}
