import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { Labels, NO_LABELS, sameLabels } from './labels';
import { LevelMap } from './LevelMap';
import { refreshKey } from './refreshKey';
import { stamp } from './stamp';

const CACHE_KEY = 'labels';

/** Kinds that no scorecard judges, and of which there may be very many. */
const NEVER_JUDGED = new Set(['location', 'user', 'template']);

/**
 * Stamps levels onto entities as the catalog processes them. It never calls out and never throws: an
 * entity that it cannot stamp stays in the catalog without labels of ours.
 */
export class ReadinessLabelsProcessor implements CatalogProcessor {
  readonly #levels: LevelMap;
  readonly #logger: LoggerService;
  /** What was stamped from the processor's cache, before anything was known here. */
  readonly #remembered = new Map<EntityRef, Labels>();

  constructor(options: { levels: LevelMap; logger: LoggerService }) {
    this.#levels = options.levels;
    this.#logger = options.logger;
  }

  getProcessorName(): string {
    return 'ReadinessLabelsProcessor';
  }

  /** Last: labels that an author includes from another file are there once the placeholders are filled. */
  getPriority(): number {
    return Number.MAX_SAFE_INTEGER;
  }

  async preProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
    _originLocation: unknown,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    try {
      return stamp(entity, await this.#labelsOf(entity, emit, cache));
    } catch (error) {
      this.#logger.warn('An entity could not be labelled', error as Error);
      return stamp(entity, NO_LABELS);
    }
  }

  /**
   * Entities whose labels, stamped from the cache while nothing was known, are not what is known now.
   * To be asked once, when the first answer is in.
   */
  takeOutdated(): EntityRef[] {
    const refs = [...this.#remembered]
      .filter(
        ([ref, labels]) =>
          !sameLabels(labels, this.#levels.get(ref) ?? NO_LABELS),
      )
      .map(([ref]) => ref);
    this.#remembered.clear();
    return refs;
  }

  async #labelsOf(
    entity: Entity,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Labels> {
    if (NEVER_JUDGED.has(entity.kind.toLocaleLowerCase('en-US'))) {
      return NO_LABELS;
    }
    const ref = stringifyEntityRef(entity);
    emit(processingResult.refresh(refreshKey(ref)));
    const cached = (await cache.get<Labels>(CACHE_KEY)) ?? NO_LABELS;
    // Looked up behind the last wait: who is remembered after the first answer is never looked at again.
    const known = this.#levels.get(ref);
    if (!known) {
      this.#remembered.set(ref, cached);
      return cached;
    }
    if (!sameLabels(known, cached)) await cache.set(CACHE_KEY, known);
    return known;
  }
}
