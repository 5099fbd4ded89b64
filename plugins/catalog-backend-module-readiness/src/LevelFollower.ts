import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CatalogProjectionApi,
  EntityRef,
} from 'backstage-plugin-readiness-common';
import { LevelMap } from './LevelMap';
import { ReadinessLabelsProcessor } from './ReadinessLabelsProcessor';
import { ReadinessRefresher } from './ReadinessRefresher';

/** So many failures in a row are worth a line: the backend that is asked may start after this one. */
const WORTH_SAYING = 3;

export interface LevelFollowerOptions {
  api: CatalogProjectionApi;
  levels: LevelMap;
  processor: ReadinessLabelsProcessor;
  refresher: ReadinessRefresher;
  logger: LoggerService;
}

/**
 * Keeps the map of this replica up to date, and then has what changed processed again. The map comes
 * first, in every replica: the last of them to learn of a change asks when all know, so whichever
 * processes the entity then stamps the right thing.
 */
export class LevelFollower {
  readonly #options: LevelFollowerOptions;
  #failures = 0;

  constructor(options: LevelFollowerOptions) {
    this.#options = options;
  }

  /** Asks once. Never rejects: what it could not ask it asks again the next time. */
  async follow(abort: AbortSignal): Promise<void> {
    const { refresher } = this.#options;
    try {
      refresher.add(await this.#take());
      await refresher.refresh(abort);
      this.#succeeded();
    } catch (error) {
      if (!abort.aborted) this.#failed(error as Error);
    }
  }

  async #take(): Promise<EntityRef[]> {
    const { api, levels, processor } = this.#options;
    const isFirst = levels.cursor === undefined;
    const changed = levels.apply(await api.getCatalogProjection(levels.cursor));
    // Until then nothing was stamped here but what the cache remembered, and what was not processed
    // yet comes round by itself.
    return isFirst ? processor.takeOutdated() : changed;
  }

  #failed(error: Error): void {
    this.#failures += 1;
    // Said once: it comes again every few seconds for as long as it lasts.
    if (this.#failures !== WORTH_SAYING) return;
    this.#options.logger.warn(
      'Readiness levels cannot be followed; the catalog keeps showing the last ones',
      error,
    );
  }

  #succeeded(): void {
    if (this.#failures >= WORTH_SAYING) {
      this.#options.logger.info('Readiness levels are followed again');
    }
    this.#failures = 0;
  }
}
