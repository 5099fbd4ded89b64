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

/** Subjects whose match is remembered; each change of a monorepo has one of its own. */
const MOST_KNOWN = 10_000;

/** Finds entities in the catalog as it was last read. */
export class DeliveryMapping {
  readonly #readCatalog: (abort: AbortSignal) => Promise<WholeCatalog>;
  readonly #rules: readonly MappingRule[];
  readonly #logger: LoggerService;
  /** One catalog says the same of the same subject each time. */
  #last?: {
    catalog: WholeCatalog;
    index: MappingIndex;
    known: Map<string, Match>;
  };

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
      const index = new MappingIndex(catalog.entities());
      this.#last = { catalog, index, known: new Map() };
    }
    const { index, known } = this.#last;
    return ({ kind, source, subject }) => {
      const key = `${kind}\n${source}\n${subject}`;
      const before = known.get(key);
      if (before) return before;
      const named = { ...JSON.parse(subject), kind, source };
      const match = matchSubject(named, index, this.#rules);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, match);
      return match;
    };
  }
}
