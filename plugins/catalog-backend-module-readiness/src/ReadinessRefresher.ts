import { setTimeout as sleep } from 'node:timers/promises';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { refreshKey } from './refreshKey';

/** Keys in one call. */
const CHUNK = 500;

/** Calls in a row; then it is time to ask for levels again. */
const CHUNKS_AT_ONCE = 8;

/** Between two calls, in milliseconds: a rule that touches every entity must not flood the catalog. */
const PAUSE = 1000;

/**
 * In milliseconds. A replica that was just starting, or slow, may have stamped what it remembered over
 * what others know by now, and gone before it learned better: so everything is asked for twice.
 */
const AGAIN_AFTER = 30_000;

/**
 * Has entities processed again because their level changed. A provider that provides nothing: it is
 * there for its connection, the only door to refreshing by key.
 */
export class ReadinessRefresher implements EntityProvider {
  #connection?: EntityProviderConnection;
  /** With whether it is for the first time. */
  readonly #waiting = new Map<EntityRef, boolean>();
  /** When to refresh it for the second time, soonest first. */
  readonly #again = new Map<EntityRef, number>();
  readonly #pause: number;
  readonly #clock: () => number;

  constructor(options: { pause?: number; clock?: () => number } = {}) {
    this.#pause = options.pause ?? PAUSE;
    this.#clock = options.clock ?? Date.now;
  }

  getProviderName(): string {
    return 'readiness-refresher';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  add(refs: readonly EntityRef[]): void {
    for (const ref of refs) {
      this.#again.delete(ref);
      this.#waiting.set(ref, true);
    }
  }

  /** Refreshes what waits, or the first part of it. What the catalog refuses waits on. */
  async refresh(abort: AbortSignal): Promise<void> {
    this.#addSecondTimes();
    for (let i = 0; i < CHUNKS_AT_ONCE && this.#waiting.size > 0; i++) {
      if (!this.#connection) return;
      if (i > 0) await sleep(this.#pause, undefined, { signal: abort });
      const chunk = [...this.#waiting].slice(0, CHUNK);
      const keys = chunk.map(([ref]) => refreshKey(ref));
      await this.#connection.refresh({ keys });
      chunk.forEach(([ref, isFirst]) => this.#done(ref, isFirst));
    }
  }

  #done(ref: EntityRef, isFirst: boolean): void {
    this.#waiting.delete(ref);
    if (isFirst) this.#again.set(ref, this.#clock() + AGAIN_AFTER);
  }

  #addSecondTimes(): void {
    for (const [ref, time] of this.#again) {
      if (time > this.#clock()) return;
      this.#again.delete(ref);
      this.#waiting.set(ref, false);
    }
  }
}
